package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.TaskChanges;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskTable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What differs about the tasks of a block that is watched: always the states, those of new tasks
 * included; in detail the tasks themselves, but for new untouched ones of a numeric block, which
 * the reader can make up.
 */
final class TaskDifferences {
    /** Most tasks in one change, so that who stops reading has not paid for a million. */
    private static final int PIECE = 500;

    private TaskDifferences() {}

    static Stream<ViewChange> between(
            JobNumber job, Optional<Block> old, Block now, boolean detailed) {
        TaskTable before = old.map(Block::tasks).orElse(TaskTable.untouched(0));
        BlockAddress address = new BlockAddress(job, now.index());
        Stream<ViewChange> runs = runs(address, before, now.tasks());
        if (!detailed) {
            return runs;
        }
        int known = now.isNumeric() ? now.tasks().size() : before.size();
        IntStream set =
                old.filter(block -> isRenamed(block, now)).isPresent()
                        ? IntStream.range(0, known)
                        : IntStream.concat(
                                        changed(before, now.tasks()),
                                        wished(old.map(Block::changes), now.changes()))
                                .filter(i -> i < known)
                                .sorted()
                                .distinct();
        IntStream added = IntStream.range(known, now.tasks().size());
        return Stream.of(
                        runs,
                        pieces(now, set, tasks -> new ViewChange.TasksSet(address, tasks)),
                        pieces(now, added, tasks -> new ViewChange.TasksAdded(address, tasks)))
                .flatMap(part -> part);
    }

    private static Stream<ViewChange> runs(BlockAddress block, TaskTable before, TaskTable after) {
        TaskSetBuilder moved = new TaskSetBuilder();
        changed(before, after)
                .filter(i -> i < before.size())
                .filter(i -> before.task(i).state() != after.task(i).state())
                .forEach(moved::add);
        if (after.size() > before.size()) {
            moved.add(before.size(), after.size() - 1);
        }
        Runs runs = Runs.of(after, moved.build());
        return runs.tasks().isEmpty()
                ? Stream.empty()
                : Stream.of(new ViewChange.RunsSet(block, runs));
    }

    /** Indexes of tasks that are not what they were; a task that was not was untouched. */
    private static IntStream changed(TaskTable before, TaskTable after) {
        return after.tasksOf(after.chunksSince(before))
                .filter(i -> !after.task(i).equals(taskOf(before, i)));
    }

    /** Indexes of tasks of which something else is wished. */
    private static IntStream wished(Optional<TaskChanges> old, TaskChanges now) {
        TaskChanges before = old.orElse(TaskChanges.NONE);
        return now.chunksChangedSince(before)
                .flatMap(
                        chunk ->
                                now.chunk(chunk).keySet().stream()
                                        .mapToInt(i -> i)
                                        .filter(i -> !now.of(i).equals(before.of(i))));
    }

    private static Task taskOf(TaskTable table, int index) {
        return index < table.size() ? table.task(index) : Task.UNTOUCHED;
    }

    /** Names of listed tasks come with the tasks, and hang on the pattern of their block. */
    private static boolean isRenamed(Block old, Block now) {
        return !now.isNumeric() && !old.spec().how().taskName().equals(now.spec().how().taskName());
    }

    private static Stream<ViewChange> pieces(
            Block block, IntStream indexes, Function<List<TaskView>, ViewChange> change) {
        return indexes.mapToObj(i -> TaskView.of(block, i))
                .gather(Gatherers.windowFixed(PIECE))
                .map(change);
    }
}
