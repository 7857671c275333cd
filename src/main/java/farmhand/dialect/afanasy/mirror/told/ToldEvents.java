package farmhand.dialect.afanasy.mirror.told;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.task.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened since a monitor last asked.
 *
 * @param changed ids of jobs that are new or differ
 * @param full ids of jobs of which some block has to be read in full
 * @param gone ids of jobs that are no longer there; another may have the id already
 * @param tasks tasks that came further
 * @param outputs what running tasks wrote, where it was asked for
 * @param users ids of users of whom anything changed
 * @param order ids of the jobs of the one user of whom the monitor hears, where they were moved
 * @param renders whether anything about renders changed
 */
public record ToldEvents(
        Set<Integer> changed,
        Set<Integer> full,
        Set<Integer> gone,
        List<OfTask> tasks,
        List<Output> outputs,
        Set<Integer> users,
        List<Integer> order,
        boolean renders) {
    private static final List<String> WAYS = List.of("_add", "_change", "_del");

    /** A task that came further. */
    public record OfTask(int job, int block, int task, Task now) {}

    /** What a running task wrote. */
    public record Output(int job, int block, int task, String text) {}

    /** The events of that answer. */
    public static ToldEvents of(Told answer) {
        JsonNode events = answer.node().path("events");
        Set<Integer> changed = new TreeSet<>();
        for (String key : List.of("jobs_add", "jobs_change")) {
            changed.addAll(ids(events, key));
        }
        Set<Integer> full = new TreeSet<>();
        JsonNode modes = events.path("block_ids").path("mode");
        for (int i = 0; i < modes.size(); i++) {
            if (!modes.get(i).asText().equals("progress")) {
                full.add(events.path("block_ids").path("job_id").path(i).asInt());
            }
        }
        Set<Integer> users = new TreeSet<>();
        WAYS.forEach(way -> users.addAll(ids(events, "users" + way)));
        return new ToldEvents(
                changed,
                full,
                new TreeSet<>(ids(events, "jobs_del")),
                tasks(events.path("tasks_progress")),
                outputs(events.path("tasks_outputs")),
                users,
                ids(events, "jobs_order_ids"),
                WAYS.stream().anyMatch(way -> events.has("renders" + way)));
    }

    /** Whether the server does not know the monitor, so that it has to be registered anew. */
    public static boolean isForgotten(Told answer) {
        return answer.node().has("monitor") && answer.monitor() == 0;
    }

    private static List<Integer> ids(JsonNode events, String key) {
        return events.path(key).valueStream().map(JsonNode::asInt).toList();
    }

    private static List<OfTask> tasks(JsonNode jobs) {
        List<OfTask> tasks = new ArrayList<>();
        for (JsonNode job : jobs) {
            JsonNode progress = job.path("progress");
            for (int i = 0; i < progress.size(); i++) {
                tasks.add(
                        new OfTask(
                                job.path("job_id").asInt(),
                                job.path("blocks").path(i).asInt(),
                                job.path("tasks").path(i).asInt(),
                                ToldTask.of(progress.get(i))));
            }
        }
        return tasks;
    }

    private static List<Output> outputs(JsonNode tasks) {
        List<Output> outputs = new ArrayList<>();
        for (JsonNode task : tasks) {
            JsonNode at = task.path("pos");
            outputs.add(
                    new Output(
                            at.path("job").asInt(),
                            at.path("block").asInt(),
                            at.path("task").asInt(),
                            task.path("data").asText("")));
        }
        return outputs;
    }
}
