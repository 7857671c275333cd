package farmhand.dialect.live.openapi;

import java.util.Map;

/** What each route does, in a few words. */
public final class Summaries {
    /** By method and pattern. */
    public static final Map<String, String> ALL =
            Map.ofEntries(
                    Map.entry("GET /farm/health", "whether it lives; asks for no token"),
                    Map.entry("GET /farm", "name, version, revision, slots, doors, limits"),
                    Map.entry("PATCH /farm", "pause the farm, limit services"),
                    Map.entry("GET /farm/jobs", "jobs that a query means"),
                    Map.entry("POST /farm/jobs", "submit a job"),
                    Map.entry("GET /farm/jobs/*", "one job with its blocks"),
                    Map.entry("PATCH /farm/jobs/*", "change a job"),
                    Map.entry("DELETE /farm/jobs/*", "take a job away"),
                    Map.entry("POST /farm/jobs/*/activate", "let a job begin"),
                    Map.entry("POST /farm/jobs/*/move", "swap places"),
                    Map.entry("POST /farm/jobs/*/blocks", "append blocks"),
                    Map.entry("PATCH /farm/jobs/*/blocks/*", "change a block"),
                    Map.entry("POST /farm/jobs/*/blocks/*/tasks", "append tasks"),
                    Map.entry("GET /farm/tasks", "tasks that a query means"),
                    Map.entry("GET /farm/jobs/*/why", "why open tasks do not run"),
                    Map.entry("GET /farm/jobs/*/tasks", "tasks of a job"),
                    Map.entry("PATCH /farm/jobs/*/tasks", "change tasks, all or nothing"),
                    Map.entry("GET /farm/jobs/*/tasks/*/*", "one task with its attempts"),
                    Map.entry("PATCH /farm/jobs/*/tasks/*/*", "change one task"),
                    Map.entry("POST /farm/jobs/*/tasks/*/*/run", "run a task now"),
                    Map.entry("GET /farm/jobs/*/tasks/*/*/attempts/*/log", "a log, or its growth"),
                    Map.entry("GET /farm/jobs/*/tasks/*/*/outputs", "the files a task makes"),
                    Map.entry("GET /farm/jobs/*/tasks/*/*/outputs/*", "one of them, or a part"),
                    Map.entry("GET /farm/jobs/*/tasks/*/*/thumb", "a small picture of one"),
                    Map.entry("POST /farm/commands", "verbs on many things at once"),
                    Map.entry("GET /farm/queues", "all queues"),
                    Map.entry("GET /farm/queues/*", "one queue"),
                    Map.entry("PATCH /farm/queues/*", "change a queue"),
                    Map.entry("PUT /farm/queues/*", "make a queue"),
                    Map.entry("DELETE /farm/queues/*", "remove a queue"),
                    Map.entry("GET /farm/users", "all users"),
                    Map.entry("GET /farm/users/*", "one user"),
                    Map.entry("PATCH /farm/users/*", "change a user"),
                    Map.entry("GET /farm/services", "how each kind of task is run"),
                    Map.entry("GET /farm/workers", "the machines that run tasks"),
                    Map.entry("PATCH /farm/workers/*", "pause a machine, or let it go on"),
                    Map.entry("GET /farm/workers/*/log", "what is noted of a machine"),
                    Map.entry("GET /farm/metrics", "counts for a monitoring system"),
                    Map.entry("GET /farm/openapi.json", "this page"),
                    Map.entry("GET /farm/history", "who changed what"),
                    Map.entry("POST /farm/undo", "undo a change"),
                    Map.entry("POST /farm/redo", "redo a change that was undone"),
                    Map.entry("GET /farm/live", "the live feed, a WebSocket"));

    private Summaries() {}

    static String of(OpenApi.Operation operation) {
        String key = operation.method() + " " + operation.pattern();
        return ALL.getOrDefault(key, key);
    }
}
