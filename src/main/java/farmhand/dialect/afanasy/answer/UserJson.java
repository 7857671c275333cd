package farmhand.dialect.afanasy.answer;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.dialect.afanasy.spec.NeverRun;
import farmhand.dialect.afanasy.spec.UserEdits;
import farmhand.farm.Job;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;

import java.util.List;
import java.util.LongSummaryStatistics;

/**
 * A user as Afanasy tells one: what was said of them, or what an afserver says of all.
 *
 * @param name of the user
 * @param number of the user
 * @param terms what holds for them
 * @param times when they came and did something
 * @param opened when the door was opened
 */
record UserJson(String name, int number, UserTerms terms, Users.Times times, long opened) {
    private static final int MOST_PRIORITY = 255;
    private static final List<String> MASKS =
            List.of(
                    "max_running_tasks_per_host",
                    "hosts_mask",
                    "hosts_mask_exclude",
                    "need_os",
                    "need_properties",
                    "need_power",
                    "need_memory",
                    "need_hdd",
                    "pools");

    void write(JsonOut out, List<Job> jobs) {
        Kept kept = Kept.in(terms.metadata());
        out.text("name", name);
        out.number("id", number);
        out.number("priority", Math.clamp(terms.priority(), 0, MOST_PRIORITY));
        List.of("hidden", "annotation", "custom_data").forEach(key -> told(out, kept, key));
        RunningWork work = RunningWork.of(jobs);
        work.services(out);
        told(out, kept, "max_tasks_per_second");
        Limit most = NeverRun.told(terms.metadata(), terms.maxRunning());
        if (!most.isNone()) {
            out.number("max_running_tasks", most.most());
        }
        MASKS.forEach(key -> told(out, kept, key));
        out.text("solve_method", text(kept, "solve_method", "solve_order"));
        out.text("solve_need", text(kept, "solve_need", "solve_capacity"));
        told(out, kept, "hosts_mask_type");
        work.counts(out);
        out.ifTrue("paused", UserEdits.isPaused(terms));
        times(out, kept, jobs);
        out.number("errors_retries", kept.number("errors_retries", 3));
        out.number("errors_avoid_host", kept.number("errors_avoid_host", 3));
        out.number("errors_task_same_host", kept.number("errors_task_same_host", 3));
        out.number("errors_forgive_time", kept.number("errors_forgive_time", 18_000));
        told(out, kept, "jobs_life_time");
        told(out, kept, "host_name");
        out.ifNumber("jobs_num", jobs.size());
        out.ifNumber(
                "running_jobs_num", jobs.stream().filter(job -> job.totals().active() > 0).count());
    }

    private void times(JsonOut out, Kept kept, List<Job> jobs) {
        LongSummaryStatistics made =
                jobs.stream().mapToLong(job -> Seconds.of(job.created())).summaryStatistics();
        long first = jobs.isEmpty() ? opened : made.getMin();
        long met = times.registered().isNever() ? first : Seconds.of(times.registered());
        long since = kept.number("time_register", met);
        out.number("time_register", since);
        out.number(
                "time_activity",
                Math.max(since, Math.max(made.getMax(), Seconds.of(times.active()))));
    }

    private static void told(JsonOut out, Kept kept, String key) {
        JsonNode value = kept.said().path(key);
        if (KeptOf.USER.isRight(key, value)) {
            out.tree(key, value);
        }
    }

    private static String text(Kept kept, String key, String missing) {
        String said = kept.text(key);
        return said.isEmpty() ? missing : said;
    }
}
