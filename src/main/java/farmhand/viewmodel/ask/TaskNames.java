package farmhand.viewmodel.ask;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.farm.task.TaskState;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Asks a farm how the tasks of a block are called that lists them: the feed tells that of open rows
 * alone.
 *
 * @param asker to the farm
 */
public record TaskNames(Asker asker) {
    private static final int PAGE = 10_000;

    /** Those that were not taken away; without effect where the farm does not say. */
    public void of(BlockAddress block, Consumer<Set<String>> then) {
        ask(block, 0, new HashSet<>(), then);
    }

    private void ask(BlockAddress block, int skip, Set<String> names, Consumer<Set<String>> then) {
        // Not disposed of: a form that went before its answer came shows nothing of it.
        var _ =
                asker.ask(
                        new Question.TasksOf(block.job(), block.block(), skip, PAGE),
                        page -> {
                            add(page, names);
                            int seen = skip + page.tasks().size();
                            if (page.tasks().isEmpty() || seen >= page.total()) {
                                then.accept(Set.copyOf(names));
                            } else {
                                ask(block, seen, names, then);
                            }
                        },
                        _ -> {}); // then only what is new is said
    }

    private static void add(TaskPage page, Set<String> names) {
        page.tasks().stream()
                .map(TaskPage.Placed::task)
                .filter(task -> task.task().state() != TaskState.DELETED)
                .forEach(task -> names.add(task.name()));
    }
}
