package farmhand.dialect.afanasy.mirror;

import farmhand.dialect.afanasy.json.JsonOut;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Requests for afserver.
 *
 * @param user who asks; never empty
 * @param host from where; never empty
 */
public record Ask(String user, String host) {
    /** Who asks where nobody is named. */
    private static final String NOBODY = "farmhand";

    public Ask {
        user = user.isBlank() ? NOBODY : user;
        host = host.isBlank() ? NOBODY : host;
    }

    /** All jobs in full. */
    public String jobs() {
        return get("jobs", out -> out.text("mode", "full"));
    }

    /** Jobs with their blocks, and in {@code full} how their tasks are run. */
    public String jobs(Collection<Integer> ids, boolean full) {
        return get(
                "jobs",
                out -> {
                    ids(out, "ids", ids);
                    if (full) {
                        out.text("mode", "full");
                    }
                });
    }

    /** How the tasks of a job stand. */
    public String progress(int job) {
        return get(
                "jobs",
                out -> {
                    ids(out, "ids", List.of(job));
                    out.text("mode", "progress");
                });
    }

    /** What a task wrote in its {@code number}-th run; 0 = its last one. */
    public String output(int job, int block, int task, int number, int monitor) {
        return get(
                "jobs",
                out -> {
                    ids(out, "ids", List.of(job));
                    ids(out, "block_ids", List.of(block));
                    ids(out, "task_ids", List.of(task));
                    out.text("mode", "output");
                    out.ifNumber("number", number);
                    out.ifNumber("mon_id", monitor);
                });
    }

    /** What is noted of a task. */
    public String taskLog(int job, int block, int task) {
        return get(
                "jobs",
                out -> {
                    ids(out, "ids", List.of(job));
                    ids(out, "block_ids", List.of(block));
                    ids(out, "task_ids", List.of(task));
                    out.text("mode", "log");
                });
    }

    /** All renders. */
    public String renders() {
        return get("renders", _ -> {});
    }

    /** What the machines of all renders have. */
    public String resources() {
        return get("renders", out -> out.text("mode", "resources"));
    }

    /** What is noted of a render. */
    public String renderLog(int render) {
        return get(
                "renders",
                out -> {
                    ids(out, "ids", List.of(render));
                    out.text("mode", "log");
                });
    }

    /** All users. */
    public String users() {
        return get("users", _ -> {});
    }

    /** In which order the jobs of a user stand. */
    public String order(int user) {
        return get(
                "users",
                out -> {
                    ids(out, "ids", List.of(user));
                    out.text("mode", "jobs_order");
                });
    }

    /** What happened since this was last asked. */
    public String events(int monitor) {
        return get(
                "monitors",
                out -> {
                    ids(out, "ids", List.of(monitor));
                    out.text("mode", "events");
                });
    }

    /** What that monitor is; short, and asked only to wait until the server has worked. */
    public String monitor(int monitor) {
        return get("monitors", out -> ids(out, "ids", List.of(monitor)));
    }

    /** A new monitor. */
    public String register() {
        return JsonOut.object(
                out ->
                        out.object(
                                "monitor",
                                _ -> {
                                    who(out);
                                    out.text("engine", "farmhand");
                                }));
    }

    /** Lets the monitor hear of one kind of things. */
    public String watch(int monitor, String kind) {
        return watching(
                monitor,
                out -> {
                    out.text("class", kind);
                    out.text("status", "subscribe");
                });
    }

    /** Lets the monitor hear of all tasks of these jobs. */
    public String watchTasks(int monitor, Collection<Integer> jobs) {
        return watching(
                monitor,
                out -> {
                    out.text("class", "tasks");
                    ids(out, "ids", jobs);
                    out.text("status", "subscribe");
                });
    }

    /**
     * Lets the monitor hear of the jobs of that user, and of their moves; 0 = of everybody's jobs.
     */
    public String watchJobsOf(int user, int monitor) {
        return watching(
                monitor,
                out -> {
                    out.text("class", "perm");
                    out.number("uid", user);
                });
    }

    /** Ends the monitor; gets no answer. */
    public String goodbye(int monitor) {
        return action(
                "monitors",
                List.of(monitor),
                out -> out.object("operation", _ -> out.text("type", "deregister")));
    }

    /** An action on nodes of one kind. */
    public String action(String kind, Collection<Integer> ids, Consumer<JsonOut> keys) {
        return JsonOut.object(
                out ->
                        out.object(
                                "action",
                                _ -> {
                                    who(out);
                                    out.text("type", kind);
                                    ids(out, "ids", ids);
                                    keys.accept(out);
                                }));
    }

    private String watching(int monitor, Consumer<JsonOut> keys) {
        return action(
                "monitors",
                List.of(monitor),
                out ->
                        out.object(
                                "operation",
                                _ -> {
                                    out.text("type", "watch");
                                    keys.accept(out);
                                }));
    }

    private String get(String kind, Consumer<JsonOut> keys) {
        return JsonOut.object(
                out ->
                        out.object(
                                "get",
                                _ -> {
                                    who(out);
                                    out.text("type", kind);
                                    keys.accept(out);
                                }));
    }

    private void who(JsonOut out) {
        out.text("user_name", user);
        out.text("host_name", host);
    }

    static void ids(JsonOut out, String key, Collection<Integer> ids) {
        out.array(key, _ -> ids.forEach(id -> out.item(id)));
    }
}
