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

/** Says when a log has grown. */
final class LogGrowth implements Flow.Subscriber<Update> {
    private final AttemptAddress attempt;
    private final Semaphore grown = new Semaphore(0);
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean over;

    LogGrowth(AttemptAddress attempt) {
        this.attempt = attempt;
    }

    /** Only what happens from now on matters. */
    static Since since(FarmHost host) {
        return new Since(host.info().epoch(), host.farm().revision());
    }

    /** Waits until the log may have grown. */
    void await(long time, TimeUnit unit) throws InterruptedException {
        if (grown.tryAcquire(time, unit)) {
            grown.drainPermits();
        }
    }

    /** Whether nothing more will be told, since the farm closes. */
    boolean isOver() {
        return over;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (given instanceof Feed feed) {
            feed.watch(new Watch(Set.of(), Set.of(), Set.of(attempt)));
        }
        given.request(1);
    }

    @Override
    public void onNext(Update update) {
        if (update instanceof Update.LogText) {
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
