package farmhand.farm.link;

import static java.util.Objects.requireNonNull;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.view.Update;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/** A host whose farm is put there by hand. */
final class HandHost implements FarmHost {
    static final String EPOCH = "e1";

    private final AtomicReference<Farm> farm = new AtomicReference<>(Farm.EMPTY);

    void publish(Farm newest) {
        farm.set(newest);
    }

    void happens(FarmEvent... events) {
        publish(farm().apply(List.of(events)));
    }

    /** How it greets a reader. */
    static Update.Hello hello(long revision, boolean resumed) {
        return new Update.Hello(EPOCH, revision, resumed, "1.0").from("box");
    }

    @Override
    public Farm farm() {
        return requireNonNull(farm.get());
    }

    @Override
    public FarmInfo info() {
        return new FarmInfo("box", "1.0", EPOCH, "box", 4, 0);
    }

    @Override
    public Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        throw new UnsupportedOperationException("the test opens the feed itself");
    }

    @Override
    public CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        throw new UnsupportedOperationException("the test publishes itself");
    }

    @Override
    public <A> CompletionStage<A> ask(Question<A> question) {
        throw new UnsupportedOperationException("nothing is asked");
    }

    @Override
    public void close() {}
}
