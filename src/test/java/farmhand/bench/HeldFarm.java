package farmhand.bench;

import farmhand.farm.Farm;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.link.FarmFeed;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A farm with one reader, told on the thread that asks. */
final class HeldFarm implements FarmHost, Flow.Subscriber<Update> {
    private final Queue<Update> told = new ArrayDeque<>();
    private final FarmFeed feed;
    private Farm farm;
    private long known;

    HeldFarm(Farm farm) {
        this.farm = farm;
        this.feed = FarmFeed.open(this, _ -> Optional.empty(), Runnable::run, Since.NOTHING, this);
    }

    void become(Farm next) {
        farm = next;
        feed.wake();
    }

    /** Whether the reader does not know the newest farm yet. */
    boolean isBehind() {
        return known < farm.revision();
    }

    Update next() {
        feed.request(1);
        return told.remove();
    }

    @Override
    public void onNext(Update update) {
        told.add(update);
        if (update instanceof Update.Snapshot snapshot && !snapshot.more()) {
            known = snapshot.revision();
        } else if (update instanceof Update.Changes changes) {
            known = changes.to();
        }
    }

    @Override
    public Farm farm() {
        return farm;
    }

    @Override
    public FarmInfo info() {
        return new FarmInfo("farm", "1.0.0", "epoch", "box", 1, 0);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onError(Throwable broken) {
        throw new IllegalStateException(broken);
    }

    @Override
    public void onComplete() {}

    @Override
    public Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        throw new UnsupportedOperationException("it has its one reader");
    }

    @Override
    public CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        throw new UnsupportedOperationException("nobody decides here");
    }

    @Override
    public <A> CompletionStage<A> ask(Question<A> question) {
        throw new UnsupportedOperationException("nobody answers here");
    }

    @Override
    public void close() {
        feed.complete();
    }
}
