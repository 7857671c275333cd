package farmhand.viewmodel.act.send;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The way to the farm and back to the window's thread. Never given up: what was asked for is done
 * even if nobody waits to hear of it.
 *
 * @param link to the farm
 * @param origin who asks
 * @param window where answers arrive
 * @param deaf why the farm is asked for no change now, with what to do; empty when it listens
 * @param begins runs before anything is asked to be changed
 */
record Asking(
        FarmLink link, Origin origin, Scheduler window, Supplier<String> deaf, Runnable begins) {
    /** The same for what nobody told the window to do. */
    Asking byItself() {
        return new Asking(link, origin.byItself(), window, deaf, () -> {});
    }

    /** Asks for a change. */
    void ask(Command command, Consumer<Outcome> then, Consumer<Throwable> broken) {
        hear(send(command), then, broken);
    }

    /**
     * Sends {@code command}; its answer comes on any thread. A farm that hangs would do it whenever
     * it goes on, long after somebody read that there was no answer: it is not sent there, and
     * fails with {@link Refused}.
     */
    CompletionStage<Outcome> send(Command command) {
        String why = deaf.get();
        if (!why.isEmpty()) {
            return CompletableFuture.failedStage(
                    new Refused(Rejection.of("not_sent", why, text("said.notSent"))));
        }
        begins.run();
        return link.send(command, origin);
    }

    /** Asks what is the case. */
    <A> void ask(Question<A> question, Consumer<A> then, Consumer<Throwable> broken) {
        hear(link.ask(question), then, broken);
    }

    /** Asks for one change after another as long as {@code next} takes the answer. */
    void inOrder(List<? extends Command> all, Next next, Consumer<Throwable> broken) {
        ask(
                all.getFirst(),
                outcome -> {
                    boolean last = all.size() == 1;
                    if (next.goesOn(outcome, last) && !last) {
                        inOrder(all.subList(1, all.size()), next, broken);
                    }
                },
                broken);
    }

    /** Hears of each answer. */
    @FunctionalInterface
    interface Next {
        /** Whether the next is asked for, if {@code outcome} was not that of the last. */
        boolean goesOn(Outcome outcome, boolean last);
    }

    private <A> void hear(CompletionStage<A> answer, Consumer<A> then, Consumer<Throwable> broken) {
        var _ =
                Single.fromCompletionStage(answer)
                        .observeOn(window)
                        .subscribe(then::accept, broken::accept);
    }
}
