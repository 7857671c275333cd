package farmhand.farm;

import farmhand.farm.task.TaskTable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Many tasks of a block that failed alike, so that the rest would most likely fail, too.
 *
 * @param error what one of them failed with
 * @param tasks how many there are, {@link #ALIKE} or more
 */
public record Storm(String error, int tasks) {
    /** So many tasks that failed alike, with none done between, are a storm. */
    public static final int ALIKE = 5;

    /** That of a block; of several the largest. Costs what was ever touched of the block. */
    public static Optional<Storm> in(Block block) {
        TaskTable tasks = block.tasks();
        Map<String, Storm> kinds = new LinkedHashMap<>();
        tasks.touched()
                .filter(task -> block.wishes(task).notBefore().isNever())
                .mapToObj(tasks::task)
                .filter(task -> task.failures() > 0 && !task.error().isEmpty())
                .forEach(
                        task ->
                                kinds.merge(
                                        kind(task.error()),
                                        new Storm(task.error(), 1),
                                        (a, b) -> new Storm(a.error, a.tasks + b.tasks)));
        return kinds.values().stream()
                .filter(storm -> storm.tasks() >= ALIKE)
                .max(Comparator.comparingInt(Storm::tasks));
    }

    /** What errors have in common that differ in nothing but numbers, such as that of the frame. */
    public static String kind(String error) {
        return error.replaceAll("0x[0-9a-fA-F]+|\\d+", "#");
    }
}
