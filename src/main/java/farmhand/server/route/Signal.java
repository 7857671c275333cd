package farmhand.server.route;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Says when a reader that watches something was told of it. */
final class Signal implements Flow.Subscriber<Update> {
    private final Watch watch;
    private final Predicate<Update> wanted;
    private final Semaphore grown = new Semaphore(0);
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean over;

    Signal(Watch watch, Predicate<Update> wanted) {
        this.watch = watch;
        this.wanted = wanted;
    }

    /** When the log of the attempt grows. */
    static Signal ofLog(AttemptAddress attempt) {
        return new Signal(
                new Watch(Set.of(), Set.of(), Set.of(attempt)),
                update -> update instanceof Update.LogText);
    }

    /** When anything happens on the farm. */
    static Signal ofFarm() {
        return new Signal(Watch.NOTHING, update -> update instanceof Update.Changes);
    }

    /** Only what happens from now on matters. */
    static Since since(FarmHost host) {
        return new Since(host.info().epoch(), host.farm().revision());
    }

    /** Waits until there may be something new; answers whether there may be. */
    boolean await(long time, TimeUnit unit) throws InterruptedException {
        boolean told = grown.tryAcquire(time, unit);
        grown.drainPermits();
        return told;
    }

    /** Whether nothing more will be told, since the farm closes. */
    boolean isOver() {
        return over;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (given instanceof Feed feed) {
            feed.watch(watch);
        }
        given.request(1);
    }

    @Override
    public void onNext(Update update) {
        if (wanted.test(update)) {
            grown.release();
        }
        Flow.Subscription current = subscription;
        if (current != null) {
            current.request(1);
        }
    }

    @Override
    public void onError(Throwable broken) {
        onComplete();
    }

    @Override
    public void onComplete() {
        over = true;
        grown.release();
    }
}
