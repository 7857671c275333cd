package farmhand.viewmodel;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A farm that never answers.
 *
 * @param told what the link to it says of that
 */
public record SilentFarm(List<Update> told) implements FarmLink {
    /** One of which nobody knows why. */
    public SilentFarm() {
        this(List.of());
    }

    @Override
    public Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        Feed feed =
                new Feed() {
                    @Override
                    public void watch(Watch watch) {}

                    @Override
                    public void tryNow() {}

                    @Override
                    public void request(long count) {}

                    @Override
                    public void cancel() {}
                };
        reader.onSubscribe(feed);
        told.forEach(reader::onNext);
        return feed;
    }

    @Override
    public CompletionStage<Outcome> send(Command command, Origin origin) {
        return new CompletableFuture<>();
    }

    @Override
    public <A> CompletionStage<A> ask(Question<A> question) {
        return new CompletableFuture<>();
    }

    @Override
    public void close() {}
}
