package farmhand.upstream.afanasy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** What the scripted server tells at the next poll: of each thing once, as it is by then. */
final class PlayedEvents {
    private static final List<String> MODES = List.of("progress", "properties", "full");

    private final Map<String, Set<Integer>> nodes = new TreeMap<>();
    private final Map<At, String> blocks = new TreeMap<>();
    private final Map<At, Set<Integer>> tasks = new TreeMap<>();

    private record At(int job, int block) implements Comparable<At> {
        @Override
        public int compareTo(At other) {
            return job == other.job ? block - other.block : job - other.job;
        }
    }

    /** Of a job or user, under a key such as {@code jobs_add}. */
    void node(String key, int id) {
        nodes.computeIfAbsent(key, _ -> new TreeSet<>()).add(id);
    }

    /** Of a block, which is to be read so. */
    void block(int job, int block, String mode) {
        blocks.merge(
                new At(job, block),
                mode,
                (one, other) -> MODES.indexOf(one) < MODES.indexOf(other) ? other : one);
    }

    /** Of a task that came further. */
    void task(int job, int block, int task) {
        tasks.computeIfAbsent(new At(job, block), _ -> new TreeSet<>()).add(task);
    }

    /** Nothing more of a job that went. */
    void forget(int job) {
        nodes.entrySet()
                .removeIf(
                        node ->
                                node.getKey().startsWith("jobs")
                                        && node.getValue().remove(job)
                                        && node.getValue().isEmpty());
        blocks.keySet().removeIf(at -> at.job() == job);
        tasks.keySet().removeIf(at -> at.job() == job);
    }

    /**
     * All of it, none of which is told again; of jobs that are not {@code heard} of, only how they
     * run.
     */
    String taken(
            Function<Integer, PlayedJob> job, IntPredicate heard, Optional<List<Integer>> order) {
        ObjectNode events = JsonNodeFactory.instance.objectNode();
        nodes.forEach(
                (key, ids) ->
                        ids.stream()
                                .filter(id -> !key.startsWith("jobs") || heard.test(id))
                                .forEach(events.withArray(key)::add));
        events.properties().removeIf(told -> told.getValue().isEmpty());
        blocks.forEach(
                (at, mode) -> {
                    ObjectNode told = events.withObject("/block_ids");
                    told.withArray("job_id").add(at.job());
                    told.withArray("block_num").add(at.block());
                    told.withArray("mode").add(mode);
                });
        tasks.forEach((at, some) -> tell(events, job.apply(at.job()), at.block(), some));
        order.ifPresent(ids -> ids.forEach(events.withArray("jobs_order_ids")::add));
        nodes.clear();
        blocks.clear();
        tasks.clear();
        return events.isEmpty() ? "{\"events\":null}" : "{\"events\":" + events + "}";
    }

    private static void tell(ObjectNode events, PlayedJob job, int block, Set<Integer> tasks) {
        ObjectNode told = events.withArray("tasks_progress").addObject();
        told.put("job_id", job.id());
        ArrayNode blocks = told.putArray("blocks");
        ArrayNode numbers = told.putArray("tasks");
        ArrayNode progress = told.putArray("progress");
        for (int task : tasks) {
            blocks.add(block);
            numbers.add(task);
            progress.add(job.tasks(block).get(task).deepCopy());
        }
    }
}
