package farmhand.viewmodel;

import farmhand.farm.view.Update;

import io.reactivex.rxjava3.core.Scheduler;

import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Brings updates onto the window's thread, one at a time. The next is asked for only once the one
 * before is on its way to the screen, so what happens in between is conflated where it comes from
 * and nothing ever queues up here.
 */
final class FeedReader implements Flow.Subscriber<Update> {
    /** A frame of a usual screen. */
    private static final long PULSE_MILLIS = 16;

    private final Scheduler.Worker window;
    private final Consumer<Update> fold;
    private final Consumer<Throwable> refused;
    private final AtomicReference<Flow.Subscription> feed = new AtomicReference<>();

    FeedReader(Scheduler.Worker window, Consumer<Update> fold, Consumer<Throwable> refused) {
        this.window = window;
        this.fold = fold;
        this.refused = refused;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        feed.set(subscription);
        requestNext();
    }

    @Override
    public void onNext(Update update) {
        window.schedule(
                () -> {
                    fold.accept(update);
                    window.schedule(this::requestNext, pauseAfter(update), TimeUnit.MILLISECONDS);
                });
    }

    @Override
    public void onError(Throwable error) {
        window.schedule(() -> refused.accept(error));
    }

    /** The link was closed, which only the window itself does. */
    @Override
    public void onComplete() {}

    private void requestNext() {
        Flow.Subscription subscription = feed.get();
        if (subscription != null) {
            subscription.request(1);
        }
    }

    private static long pauseAfter(Update update) {
        return switch (update) {
            case Update.Changes _, Update.LogText _, Update.Workers _ -> PULSE_MILLIS;
            case Update.Snapshot part -> part.more() ? PULSE_MILLIS : 0; // these are drawn first
            case Update.Hello _,
                    Update.Watched _,
                    Update.Link _,
                    Update.NotWatched _,
                    Update.Lost _ ->
                    0;
        };
    }
}
