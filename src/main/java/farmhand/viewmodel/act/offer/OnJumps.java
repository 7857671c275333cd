package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.row.TaskRow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways from what is chosen to what it belongs to. */
public final class OnJumps {
    private static final String WORKER = "show-worker";

    private final Consumer<String> toWorker;

    /** {@code toWorker} shows the machine of a name. */
    public OnJumps(Consumer<String> toWorker) {
        this.toWorker = toWorker;
    }

    /** Whether the action of that id is one of them: nothing is asked of the farm for it. */
    public static boolean isOne(String action) {
        return action.equals(WORKER);
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        WORKER,
                        "",
                        _ -> text("act.showWorker"),
                        chosen -> worker(chosen).isEmpty() ? text("act.oneThatRan") : "",
                        chosen -> worker(chosen).ifPresent(toWorker)));
    }

    /** Of the one task that is chosen, if it has or had one. */
    private static Optional<String> worker(Chosen chosen) {
        return chosen.rows().size() == 1 && chosen.rows().getFirst() instanceof TaskRow task
                ? Optional.of(task.facts().get().who()).filter(name -> !name.isEmpty())
                : Optional.empty();
    }
}
