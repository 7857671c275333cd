package farmhand.engine.rules.needs;

import farmhand.farm.TaskNeeds;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Refuses tasks that wait for tasks that are not there, or for each other in a circle. */
public final class TaskCircles {
    private static final int MOST = 1_000_000;
    private static final int MOST_NAMED = 10;

    private TaskCircles() {}

    /** {@code tasks} of a new block. */
    static void refuse(List<TaskSpec> tasks) {
        refuse(tasks, i -> tasks.get(i).wishes(), 0);
    }

    /**
     * Refuses it of tasks of which some have new needs.
     *
     * @param tasks all of a block, new ones at the end
     * @param wishes of each, by index
     * @param first index of the first whose needs are new; a refusal counts from it
     */
    public static void refuse(List<TaskSpec> tasks, IntFunction<TaskWishes> wishes, int first) {
        Map<String, Integer> named = new HashMap<>();
        tasks.forEach(task -> named.merge(task.name(), 1, Integer::sum));
        long pairs = 0;
        for (int i = 0; i < tasks.size(); i++) {
            for (NeedSpec.OnTask need : wishes.apply(i).needs()) {
                int count = named.getOrDefault(need.name(), 0);
                if (count == 0 && i >= first) {
                    throw refused(
                            "unknown_need",
                            "There is no task “" + need.name() + "” in this block.",
                            "Name a task of the block, or leave the need away.",
                            i - first);
                }
                pairs += count;
            }
        }
        if (pairs > MOST) {
            throw refused(
                    "too_many_needs",
                    "The tasks of the block wait for each other in " + pairs + " pairs.",
                    "Stay below 1,000,000; put a task between that waits for the rest.",
                    0);
        }
        TaskNeeds needs = TaskNeeds.of(tasks, wishes);
        for (Map.Entry<Integer, farmhand.farm.address.TaskSet> one : needs.needed().entrySet()) {
            if (one.getValue().isEmpty()) {
                throw circle(tasks, Set.of(one.getKey()), first);
            }
        }
        refuseCircle(tasks, needs, first);
    }

    /** Takes away, again and again, those that wait for nothing; what is left waits in circles. */
    private static void refuseCircle(List<TaskSpec> tasks, TaskNeeds needs, int first) {
        Map<Integer, Integer> left = new HashMap<>();
        needs.needed().forEach((task, others) -> left.put(task, others.size()));
        Deque<Integer> free = new ArrayDeque<>();
        needs.waiting().keySet().stream().filter(i -> !left.containsKey(i)).forEach(free::add);
        while (!free.isEmpty()) {
            var followers = needs.waiting().get(free.remove());
            if (followers != null) {
                followers.forEach(
                        i -> {
                            if (left.merge(i, -1, Integer::sum) == 0) {
                                left.remove(i);
                                free.add(i);
                            }
                        });
            }
        }
        if (!left.isEmpty()) {
            throw circle(tasks, members(needs, left.keySet()), first);
        }
    }

    private static Set<Integer> members(TaskNeeds needs, Set<Integer> left) {
        Set<Integer> path = new LinkedHashSet<>();
        int at = left.iterator().next();
        while (path.add(at)) {
            at = needs.of(at).stream().filter(left::contains).findFirst().orElseThrow();
        }
        int start = at;
        return path.stream()
                .dropWhile(i -> i != start)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Refused circle(List<TaskSpec> tasks, Set<Integer> members, int first) {
        String names =
                members.stream()
                        .limit(MOST_NAMED)
                        .map(i -> "“" + tasks.get(i).name() + "”")
                        .collect(Collectors.joining(", "));
        String more = members.size() > MOST_NAMED ? " and " + (members.size() - MOST_NAMED) : "";
        return refused(
                "cycle",
                members.size() == 1
                        ? "Task " + names + " waits for itself."
                        : "These tasks wait for each other in a circle: " + names + more + ".",
                "Take away one of their needs.",
                Math.max(0, members.stream().mapToInt(i -> i).max().orElse(first) - first));
    }

    private static Refused refused(String code, String message, String remedy, int task) {
        return new Refused(Rejection.of(code, message, remedy).within("tasks[" + task + "].needs"));
    }
}
