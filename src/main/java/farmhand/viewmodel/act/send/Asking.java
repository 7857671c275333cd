package farmhand.viewmodel.act.send;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The way to the farm and back to the window's thread. Never given up: what was asked for is done
 * even if nobody waits to hear of it.
 *
 * @param link to the farm
 * @param origin who asks
 * @param window where answers arrive
 */
record Asking(FarmLink link, Origin origin, Scheduler window) {
    /** The same for what nobody told the window to do. */
    Asking byItself() {
        return new Asking(link, origin.byItself(), window);
    }

    /** Asks for a change. */
    void ask(Command command, Consumer<Outcome> then, Consumer<Throwable> broken) {
        hear(link.send(command, origin), then, broken);
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
