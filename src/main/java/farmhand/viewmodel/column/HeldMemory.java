package farmhand.viewmodel.column;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Sizes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The most memory that tasks of open blocks held. No feed tells that, so it is asked for while its
 * column is shown, and then seldom: the answer names every task.
 */
public final class HeldMemory {
    private static final int MOST_TASKS = 10_000;
    private static final Duration SELDOM = Duration.ofSeconds(15);

    private final Asker asker;
    private final ShownColumns columns;
    private final Map<BlockAddress, Instant> asked = new HashMap<>();

    /** Bytes by task index, of each block. */
    private final ReadOnlyObjectWrapper<Map<BlockAddress, Map<Integer, Long>>> held =
            new ReadOnlyObjectWrapper<>(Map.of());

    /** Asks by {@code asker} while {@code columns} has memory. */
    public HeldMemory(Asker asker, ShownColumns columns) {
        this.asker = asker;
        this.columns = columns;
    }

    /** Changes when more is known. */
    public ReadOnlyObjectProperty<Map<BlockAddress, Map<Integer, Long>>> held() {
        return held.getReadOnlyProperty();
    }

    /** What is known of a task, or of all tasks of a block; empty where nothing is. */
    public String text(Line line) {
        long bytes =
                switch (line) {
                    case BlockRow block -> most(block.address());
                    case TaskRow task ->
                            known(task.address().inBlock()).getOrDefault(task.address().task(), 0L);
                    case JobRow job ->
                            job.blocks().stream()
                                    .mapToLong(block -> most(block.address()))
                                    .max()
                                    .orElse(0);
                    case GroupRow _, FoldRow _ -> 0;
                };
        return bytes == 0 ? "" : Sizes.memory(bytes);
    }

    /** Time went on; these blocks are open. */
    public void tick(Instant now, Set<BlockRow> open) {
        if (!columns.shown().contains(Column.MEMORY)) {
            return;
        }
        for (BlockRow block : open) {
            Instant before = asked.getOrDefault(block.address(), Instant.MIN);
            if (before.equals(Instant.MIN) || !now.isBefore(before.plus(SELDOM))) {
                asked.put(block.address(), now);
                ask(block.address());
            }
        }
    }

    private void ask(BlockAddress block) {
        asker.ask(
                new Question.TasksOf(block.job(), block.block(), 0, MOST_TASKS),
                page -> learn(block, page),
                _ -> {}); // what was known stays
    }

    private void learn(BlockAddress block, TaskPage page) {
        Map<Integer, Long> bytes = new HashMap<>();
        page.tasks().stream()
                .flatMap(task -> task.attempts().stream())
                .filter(attempt -> attempt.account().peakMemory() > 0)
                .forEach(
                        attempt ->
                                bytes.merge(
                                        attempt.address().task().task(),
                                        attempt.account().peakMemory(),
                                        Long::max));
        Map<BlockAddress, Map<Integer, Long>> now = new HashMap<>(held.get());
        now.put(block, Map.copyOf(bytes));
        held.set(now);
    }

    private long most(BlockAddress block) {
        return known(block).values().stream().mapToLong(bytes -> bytes).max().orElse(0);
    }

    private Map<Integer, Long> known(BlockAddress block) {
        return held.get().getOrDefault(block, Map.of());
    }
}
