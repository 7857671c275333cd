package farmhand.server.route;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.task.Totals;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * {@code GET /farm/metrics}: counts for a monitoring system, as text.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">the format</a>
 */
final class MetricsEndpoint {
    private MetricsEndpoint() {}

    static Reply get(Call call) {
        call.query().only();
        return new Reply.Whole(
                200,
                Map.of("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),
                StandardCharsets.UTF_8.encode(text(call.host().farm(), call.host().info())));
    }

    private static String text(Farm farm, FarmInfo info) {
        Map<JobStatus, Integer> jobs = new EnumMap<>(JobStatus.class);
        Totals tasks = Totals.NONE;
        for (Job job : (Iterable<Job>) farm.inOrder()::iterator) {
            jobs.merge(job.status(), 1, Integer::sum);
            tasks = tasks.plus(job.totals());
        }
        StringBuilder text = new StringBuilder();
        head(text, "jobs", "Jobs by status.");
        for (JobStatus status : JobStatus.values()) {
            if (status != JobStatus.DELETED) {
                line(text, "jobs{status=\"" + status.word() + "\"}", jobs.getOrDefault(status, 0));
            }
        }
        head(text, "tasks", "Tasks by status.");
        line(text, "tasks{status=\"open\"}", tasks.open());
        line(text, "tasks{status=\"assigned\"}", tasks.assigned());
        line(text, "tasks{status=\"running\"}", tasks.running());
        line(text, "tasks{status=\"done\"}", tasks.done());
        line(text, "tasks{status=\"failed\"}", tasks.failed());
        line(text, "tasks{status=\"held\"}", tasks.held());
        line(text, "tasks{status=\"excluded\"}", tasks.excluded());
        head(text, "slots", "Slots there are.");
        line(text, "slots", info.slots());
        head(text, "slots_busy", "Slots that running tasks take.");
        line(text, "slots_busy", info.busySlots());
        head(text, "revision", "Revision of the farm.");
        line(text, "revision", farm.revision());
        return text.toString();
    }

    private static void head(StringBuilder text, String name, String help) {
        text.append("# HELP farmhand_").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE farmhand_").append(name).append(" gauge\n");
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append("farmhand_").append(name).append(' ').append(value).append('\n');
    }
}
