package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Users, and the one pool and the one branch there are, as Afanasy tells them.
 *
 * @param farm where they are
 * @param users their numbers
 * @param opened when the door was opened
 */
public record NodesJson(Farm farm, Users users, When opened) {

    /** What the root of an afserver says unless somebody changed it. */
    private static final int STARTS_PER_SECOND = 100;

    /** Those users. */
    public String users(List<String> names) {
        Map<String, List<Job>> jobs = jobs();
        return JsonOut.object(
                out ->
                        out.array(
                                "users",
                                _ ->
                                        names.forEach(
                                                name ->
                                                        out.item(
                                                                _ ->
                                                                        user(
                                                                                out,
                                                                                name,
                                                                                jobs.getOrDefault(
                                                                                        name,
                                                                                        List
                                                                                                .of()))))));
    }

    /** One user, as it is told to who makes it; or who would, where it was there. */
    public String user(String name, boolean isThere) {
        List<Job> own = jobs().getOrDefault(name, List.of());
        return JsonOut.object(
                out -> {
                    if (isThere) {
                        out.text("error", "exists");
                    }
                    out.object("user", _ -> user(out, name, own));
                });
    }

    private Map<String, List<Job>> jobs() {
        Map<String, List<Job>> jobs = new TreeMap<>();
        farm.inOrder()
                .filter(JobList::isListed)
                .forEach(
                        job ->
                                jobs.computeIfAbsent(job.settings().user(), _ -> new ArrayList<>())
                                        .add(job));
        return jobs;
    }

    /** The jobs of a user, in order. */
    public String order(int user, List<Job> jobs) {
        return JsonOut.object(
                out ->
                        out.object(
                                "events",
                                _ ->
                                        out.object(
                                                "jobs_order",
                                                _ -> {
                                                    out.array("uids", _ -> out.item(user));
                                                    out.array(
                                                            "jids",
                                                            _ -> out.row(_ -> numbers(out, jobs)));
                                                })));
    }

    /** The one pool, in which this machine stands with all its slots. */
    public String pools(int slots, int busy) {
        return JsonOut.object(
                out ->
                        out.array(
                                "pools",
                                _ ->
                                        out.item(
                                                _ -> {
                                                    node(out, "/", "");
                                                    out.number("pools_total", 0);
                                                    out.number("renders_total", 1);
                                                    out.number("renders_busy", busy > 0 ? 1 : 0);
                                                    out.number("renders_ready", busy > 0 ? 0 : 1);
                                                    out.number("renders_online", 1);
                                                    out.number("renders_offline", 0);
                                                    out.number("renders_nimby", 0);
                                                    out.number(
                                                            "renders_paused",
                                                            farm.policy().paused() ? 1 : 0);
                                                    out.number("renders_sick", 0);
                                                    out.number("st", 0);
                                                    out.text("state", "");
                                                    out.number(
                                                            "task_start_finish_time",
                                                            Seconds.of(opened));
                                                    out.number("capacity_host", slots * 1_000L);
                                                    out.number("max_tasks_host", slots);
                                                })));
    }

    /** The one branch, in which all jobs stand. */
    public String branches() {
        List<Job> jobs = farm.inOrder().filter(JobList::isListed).toList();
        List<Job> active = jobs.stream().filter(job -> job.totals().active() > 0).toList();
        return JsonOut.object(
                out ->
                        out.array(
                                "branches",
                                _ ->
                                        out.item(
                                                _ -> {
                                                    node(out, "/", "");
                                                    out.number(
                                                            "max_tasks_per_second",
                                                            STARTS_PER_SECOND);
                                                    RunningWork work = RunningWork.of(active);
                                                    work.services(out);
                                                    out.text("solve_method", "solve_priority");
                                                    out.text("solve_need", "solve_tasksnum");
                                                    work.counts(out);
                                                    branch(out, jobs, active);
                                                })));
    }

    private void branch(JsonOut out, List<Job> jobs, List<Job> active) {
        out.ifTrue("create_childs", true);
        out.ifTrue("solve_jobs", true);
        out.ifTrue("paused", farm.policy().paused());
        out.ifNumber("jobs_total", jobs.size());
        out.ifNumber("jobs_running", active.size());
        out.ifNumber("jobs_done", jobs.stream().filter(Job::isMet).count());
        out.ifNumber("jobs_error", jobs.stream().filter(job -> job.totals().failed() > 0).count());
        out.ifNumber("tasks_ready", jobs.stream().mapToLong(job -> job.totals().open()).sum());
        out.ifNumber("tasks_error", jobs.stream().mapToLong(job -> job.totals().failed()).sum());
        out.array(
                "active_jobs",
                _ ->
                        active.forEach(
                                job ->
                                        out.item(
                                                _ -> {
                                                    out.number("id", job.number().value());
                                                    out.text("name", job.settings().name());
                                                    out.text("user_name", job.settings().user());
                                                    out.number("st", Bits.RUNNING);
                                                    out.text("state", Bits.words(Bits.RUNNING));
                                                })));
        out.array("active_users", _ -> {});
    }

    private void node(JsonOut out, String name, String parent) {
        out.text("name", name);
        out.number("id", 1);
        out.number("priority", 99);
        out.text("parent", parent);
        out.number("time_creation", Seconds.of(opened));
    }

    private void user(JsonOut out, String name, List<Job> jobs) {
        new UserJson(
                        name,
                        users.number(name),
                        farm.policy().user(name),
                        users.times(name),
                        Seconds.of(opened))
                .write(out, jobs);
    }

    private static void numbers(JsonOut out, List<Job> jobs) {
        jobs.forEach(job -> out.item(job.number().value()));
    }
}
