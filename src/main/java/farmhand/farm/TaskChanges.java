package farmhand.farm;

import farmhand.farm.address.TaskSet;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.TaskTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was wished of single tasks of a block after it was submitted. Only such tasks take room, and
 * two versions share the chunks that are equal.
 *
 * @param chunks wishes by task index, those of the tasks 64 n to 64 n + 63 at place n; as long as
 *     need be
 */
public record TaskChanges(List<Map<Integer, TaskWishes>> chunks) {
    /** Nothing was. */
    public static final TaskChanges NONE = new TaskChanges(List.of());

    public TaskChanges {
        chunks = Collections.unmodifiableList(new ArrayList<>(chunks));
    }

    /** What was wished of the task, if anything was. */
    public Optional<TaskWishes> of(int task) {
        return Optional.ofNullable(chunk(task / TaskTable.CHUNK).get(task));
    }

    /** The chunk of that number; empty when nothing was wished of its tasks. */
    public Map<Integer, TaskWishes> chunk(int number) {
        return number < chunks.size() ? chunks.get(number) : Map.of();
    }

    /** Numbers of the chunks that are not the very same in {@code older}. Costs the chunks. */
    @SuppressWarnings("ReferenceEquality") // versions share what did not change
    public IntStream chunksChangedSince(TaskChanges older) {
        return IntStream.range(0, chunks.size()).filter(i -> chunk(i) != older.chunk(i));
    }

    /** The same with that wished of {@code tasks}. */
    public TaskChanges with(TaskSet tasks, TaskWishes wishes) {
        Map<Integer, List<Integer>> byChunk =
                tasks.stream().boxed().collect(Collectors.groupingBy(i -> i / TaskTable.CHUNK));
        List<Map<Integer, TaskWishes>> changed = new ArrayList<>(chunks);
        byChunk.forEach(
                (number, some) -> {
                    while (changed.size() <= number) {
                        changed.add(Map.of());
                    }
                    Map<Integer, TaskWishes> chunk = new TreeMap<>(changed.get(number));
                    some.forEach(task -> chunk.put(task, wishes));
                    changed.set(number, Collections.unmodifiableMap(chunk));
                });
        return new TaskChanges(changed);
    }
}
