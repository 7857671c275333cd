package farmhand.cli.show;

import farmhand.client.FarmUnreachable;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;

import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/** Updates of a link, taken one at a time by the thread of a command. */
final class Updates implements Flow.Subscriber<Update>, AutoCloseable {
    private sealed interface Told {
        record One(Update update) implements Told {}

        record Over(Optional<Throwable> problem) implements Told {}
    }

    private final LinkedBlockingQueue<Told> told =
            new LinkedBlockingQueue<>(); // holds what was requested: one, and the end
    private final Feed feed;
    private boolean live;

    private Updates(FarmLink link) {
        feed = link.open(Since.NOTHING, this);
    }

    static Updates of(FarmLink link) {
        return new Updates(link);
    }

    Feed feed() {
        return feed;
    }

    /**
     * The next update; throws {@link FarmUnreachable} when there was no farm from the start, or
     * none can come any more.
     */
    Update next() throws InterruptedException {
        feed.request(1);
        return switch (told.take()) {
            case Told.One(Update.Lost lost) when !live -> throw unreachable(lost);
            case Told.One one -> {
                live = true;
                yield one.update();
            }
            case Told.Over(Optional<Throwable> problem) -> {
                if (problem.isPresent() && problem.get() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new FarmUnreachable(
                        "The farm has ended. Start it again with: farmhand serve");
            }
        };
    }

    /** That loss, with what to do. */
    static FarmUnreachable unreachable(Update.Lost lost) {
        return new FarmUnreachable(
                lost.reason() + " Check the address, or start it there with: farmhand serve");
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onNext(Update update) {
        told.add(new Told.One(update));
    }

    @Override
    public void onError(Throwable problem) {
        told.add(new Told.Over(Optional.of(problem)));
    }

    @Override
    public void onComplete() {
        told.add(new Told.Over(Optional.empty()));
    }

    @Override
    public void close() {
        feed.cancel();
    }
}
