package farmhand.engine;

import farmhand.engine.port.Store;
import farmhand.farm.address.When;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Answered;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Requests that have a key of their own and so are done once, within one batch. What was answered
 * is kept in the same commit as what was done.
 */
final class Keys {
    private final Store store;
    private final When now;
    private final List<Answered> answers = new ArrayList<>();

    Keys(Store store, When now) {
        this.store = store;
        this.now = now;
    }

    /** What is to be kept. */
    List<Answered> answers() {
        return answers;
    }

    /** What was answered before, or what {@code decide} makes of it now. */
    Outcome once(Message.Asked asked, Function<Message.Asked, Outcome> decide) {
        Optional<Answered> before = before(asked);
        if (before.isPresent()) {
            boolean same = before.get().print().equals(asked.terms().print());
            return same ? before.get().outcome() : reused(asked.terms().key());
        }
        Outcome outcome = decide.apply(asked);
        answers.add(
                new Answered(
                        asked.origin().user(),
                        asked.terms().key(),
                        asked.terms().print(),
                        now,
                        outcome));
        return outcome;
    }

    private Optional<Answered> before(Message.Asked asked) {
        String user = asked.origin().user();
        String key = asked.terms().key();
        return answers.stream()
                .filter(one -> one.user().equals(user) && one.key().equals(key))
                .findFirst()
                .or(() -> store.answered(user, key).filter(this::isFresh));
    }

    private boolean isFresh(Answered answered) {
        return now.micros() - answered.at().micros() < Store.ANSWERS.toNanos() / 1_000;
    }

    private static Outcome reused(String key) {
        return new Outcome.Refused(
                Rejection.of(
                        "key_reused",
                        "Another request had the Idempotency-Key “" + key + "” already.",
                        "Give each request a key of its own, and the same only to repeat it."));
    }
}
