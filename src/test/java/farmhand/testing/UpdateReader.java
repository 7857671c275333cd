package farmhand.testing;

import static java.util.Objects.requireNonNull;

import farmhand.farm.link.Feed;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A reader that asks for one update at a time, and folds what it is told. */
public final class UpdateReader implements Flow.Subscriber<Update> {
    private static final long DEADLINE_SECONDS = 20;

    private final CompletableFuture<Feed> feed = new CompletableFuture<>();
    private final BlockingQueue<Update> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private View view;

    /** One that knows nothing. */
    public UpdateReader() {
        this(View.EMPTY);
    }

    /** One that knows {@code view} already. */
    public UpdateReader(View view) {
        this.view = view;
    }

    /** The feed, once it was handed over. */
    public Feed feed() {
        return feed.orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Done with the stream; exceptionally when the stream ended so. */
    public CompletableFuture<Void> end() {
        return end;
    }

    /** What follows from all that was taken. */
    public View view() {
        return view;
    }

    /** How many updates came that were not taken. */
    public int waiting() {
        return told.size();
    }

    /** Asks for the next update and waits for it. */
    public Update next() {
        feed().request(1);
        return take();
    }

    /** Waits for an update that was asked for. */
    public Update take() {
        try {
            Update update =
                    requireNonNull(
                            told.poll(DEADLINE_SECONDS, TimeUnit.SECONDS),
                            "no update came in time");
            view = view.apply(update);
            return update;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** The next update of that kind; those before it are folded and passed over. */
    public <T extends Update> T next(Class<T> kind) {
        return next(kind, _ -> true);
    }

    /** The next update of that kind that is meant. */
    public <T extends Update> T next(Class<T> kind, Predicate<T> meant) {
        while (true) {
            Update update = next();
            if (kind.isInstance(update) && meant.test(kind.cast(update))) {
                return kind.cast(update);
            }
        }
    }

    /** Takes updates until the view is at that revision or above. */
    public View viewAt(long revision) {
        while (view.revision() < revision) {
            next();
        }
        return view;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        feed.complete((Feed) subscription);
    }

    @Override
    public void onNext(Update update) {
        told.add(update);
    }

    @Override
    public void onError(Throwable problem) {
        end.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }
}
