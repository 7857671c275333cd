package farmhand.engine.rules.wish;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.TaskState;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes what is wished of single tasks: one event for all that then are alike. */
public final class Wished {
    private Wished() {}

    /** Those that were taken away: nothing can be wished of them. */
    public static TaskSet deleted(Block block, TaskSet tasks) {
        TaskSetBuilder gone = new TaskSetBuilder();
        tasks.forEach(
                i -> {
                    if (block.tasks().task(i).state() == TaskState.DELETED) {
                        gone.add(i);
                    }
                });
        return gone.build();
    }

    /** The events that make {@code change} of the tasks; none for those that are so already. */
    public static List<FarmEvent> events(
            BlockAddress address,
            Block block,
            TaskSet tasks,
            UnaryOperator<TaskWishes> change,
            When now) {
        Map<TaskWishes, TaskSetBuilder> alike = new LinkedHashMap<>();
        tasks.forEach(
                i -> {
                    TaskWishes old = block.wishes(i);
                    TaskWishes wished = change.apply(old);
                    if (!wished.equals(old)) {
                        alike.computeIfAbsent(wished, _ -> new TaskSetBuilder()).add(i);
                    }
                });
        return alike.entrySet().stream()
                .<FarmEvent>map(
                        one ->
                                new FarmEvent.TasksEdited(
                                        address, one.getValue().build(), one.getKey(), now))
                .toList();
    }
}
