package farmhand.farm;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskTable;
import farmhand.farm.transfer.Parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Which tasks of a list block wait for which others of it, by index. A name stands for all tasks
 * that have it but the one that waits.
 *
 * @param needed what each waits for; tasks that wait for none are absent
 * @param waiting who waits for each; tasks that nobody waits for are absent
 * @param unmeasured transfers whose size is not known yet
 * @param unplaced transfers that are measured and have no destination that is known
 */
public record TaskNeeds(
        Map<Integer, TaskSet> needed,
        Map<Integer, TaskSet> waiting,
        TaskSet unmeasured,
        TaskSet unplaced) {
    /** No task waits for another. */
    public static final TaskNeeds NONE =
            new TaskNeeds(Map.of(), Map.of(), TaskSet.NONE, TaskSet.NONE);

    /**
     * Of listed tasks.
     *
     * @param wishes of each, by index
     */
    public static TaskNeeds of(List<TaskSpec> tasks, IntFunction<TaskWishes> wishes) {
        Map<Integer, List<NeedSpec.OnTask>> said = new TreeMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            List<NeedSpec.OnTask> needs = wishes.apply(i).needs();
            if (!needs.isEmpty()) {
                said.put(i, needs);
            }
        }
        return said.isEmpty() ? NONE : of(said, named(tasks));
    }

    static TaskNeeds of(Block block) {
        return block.spec().work() instanceof Work.Listed(List<TaskSpec> tasks, _)
                ? of(tasks, block::wishes).withTransfers(block, tasks)
                : NONE;
    }

    /** Whether nothing waits. */
    public boolean isNone() {
        return needed.isEmpty() && unmeasured.isEmpty() && unplaced.isEmpty();
    }

    /** What the task waits for. */
    public TaskSet of(int task) {
        return needed.getOrDefault(task, TaskSet.NONE);
    }

    /** Whether all that the task waits for are done or left out. */
    public boolean areMet(TaskTable tasks, int task) {
        return !unmeasured.contains(task)
                && !unplaced.contains(task)
                && of(task).stream().allMatch(i -> tasks.task(i).state().isMet());
    }

    /** {@code tasks}, and all that wait for any of them. */
    public TaskSet withWaiting(TaskSet tasks) {
        if (isNone()) {
            return tasks;
        }
        TaskSetBuilder more = new TaskSetBuilder();
        tasks.stream()
                .flatMap(i -> waiting.getOrDefault(i, TaskSet.NONE).stream())
                .sorted()
                .distinct()
                .forEach(more::add);
        return tasks.union(more.build());
    }

    private TaskNeeds withTransfers(Block block, List<TaskSpec> tasks) {
        TaskSetBuilder sizes = new TaskSetBuilder();
        TaskSetBuilder places = new TaskSetBuilder();
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).options().isTransfer()) {
                Parcel parcel = block.wishes(i).parcel();
                if (!parcel.isMeasured()) {
                    sizes.add(i);
                } else if (!parcel.placed()) {
                    places.add(i);
                }
            }
        }
        return new TaskNeeds(needed, waiting, sizes.build(), places.build());
    }

    private static TaskNeeds of(
            Map<Integer, List<NeedSpec.OnTask>> said, Map<String, TaskSet> named) {
        Map<Integer, TaskSet> needed = new HashMap<>();
        Map<Integer, TaskSetBuilder> waiting = new HashMap<>();
        said.forEach(
                (task, needs) -> {
                    TaskSetBuilder all = new TaskSetBuilder();
                    needs.stream()
                            .flatMapToInt(
                                    need -> named.getOrDefault(need.name(), TaskSet.NONE).stream())
                            .filter(other -> other != task)
                            .distinct()
                            .sorted()
                            .forEach(
                                    other -> {
                                        all.add(other);
                                        waiting.computeIfAbsent(other, _ -> new TaskSetBuilder())
                                                .add(task);
                                    });
                    needed.put(task, all.build());
                });
        Map<Integer, TaskSet> followers = new HashMap<>();
        waiting.forEach((task, some) -> followers.put(task, some.build()));
        return new TaskNeeds(needed, followers, TaskSet.NONE, TaskSet.NONE);
    }

    private static Map<String, TaskSet> named(List<TaskSpec> tasks) {
        Map<String, TaskSetBuilder> builders = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            builders.computeIfAbsent(tasks.get(i).name(), _ -> new TaskSetBuilder()).add(i);
        }
        Map<String, TaskSet> named = new HashMap<>();
        builders.forEach((name, some) -> named.put(name, some.build()));
        return named;
    }
}
