package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * On which machines tasks failed since they were last given a fresh chance, how often, and when
 * last.
 *
 * @param hosts in the order in which they failed first
 */
public record ErrorHosts(Map<String, Failed> hosts) {
    private static final int USUAL_LIMIT = 3;

    /** How often, and when last. */
    public record Failed(int count, When last) {
        private static Failed sum(Failed one, Failed other) {
            boolean later = other.last.compareTo(one.last) > 0;
            return new Failed(one.count + other.count, later ? other.last : one.last);
        }
    }

    /** Those of a task, as its attempts tell; in their order. */
    public static ErrorHosts of(Task task, List<Attempt> attempts) {
        List<Attempt> failed =
                attempts.stream().filter(one -> one.exit().end().isFailure()).toList();
        Map<String, Failed> hosts = new LinkedHashMap<>();
        failed.stream()
                .skip(Math.max(0, failed.size() - task.failures()))
                .forEach(one -> hosts.merge(one.worker(), new Failed(1, one.ended()), Failed::sum));
        return new ErrorHosts(hosts);
    }

    /** Those of a task, as far as it tells by itself: where it ran last. */
    public static ErrorHosts of(Task task) {
        When at = task.finished().isNever() ? task.started() : task.finished();
        return task.failures() == 0 || task.worker().isEmpty()
                ? new ErrorHosts(Map.of())
                : new ErrorHosts(Map.of(task.worker(), new Failed(task.failures(), at)));
    }

    /** Those of one task, as lines. */
    static List<String> ofTask(Job job, Block block, int task, ErrorHosts hosts, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        if (!hosts.hosts().isEmpty()) {
            lines.add("Task[" + task + "] error hosts: ");
            lines.addAll(hosts.lines(limit(job, block, "errors_task_same_host"), zone));
        }
        return lines;
    }

    /** Those of a block, whose tasks with any are these, as lines. */
    public static List<String> ofBlock(
            Job job, Block block, Map<Integer, ErrorHosts> tasks, ZoneId zone) {
        Map<String, Failed> all = new LinkedHashMap<>();
        tasks.values()
                .forEach(one -> one.hosts.forEach((host, f) -> all.merge(host, f, Failed::sum)));
        List<String> lines = new ArrayList<>();
        lines.add(heading(block.spec().name()));
        lines.addAll(new ErrorHosts(all).lines(limit(job, block, "errors_avoid_host"), zone));
        tasks.forEach((task, hosts) -> lines.addAll(ofTask(job, block, task, hosts, zone)));
        return lines;
    }

    static String heading(String block) {
        return "Block['" + block + "'] error hosts:";
    }

    private List<String> lines(int limit, ZoneId zone) {
        return hosts.entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + ": "
                                        + one.getValue().count()
                                        + " at "
                                        + LogTime.of(one.getValue().last(), zone)
                                        + (limit > 0 && one.getValue().count() >= limit
                                                ? " - ! AVOIDING !"
                                                : ""))
                .toList();
    }

    /** After how many failures an afserver avoids it; 0 = never, as on a farm of its own. */
    private static int limit(Job job, Block block, String key) {
        long said = Kept.in(block.spec().metadata()).number(key, -1);
        return !job.isMirrored() ? 0 : (int) (said < 0 ? USUAL_LIMIT : said);
    }
}
