package farmhand.upstream.afanasy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jobs that were submitted to the scripted server, and what becomes of them: as far as the contract
 * of links needs it, in the shapes and words of the recordings. Jobs that a test told in full stay
 * as they were told. Any thread.
 */
final class PlayedFarm implements AutoCloseable {
    private static final String PROCESSED = "Action processed.";

    /** One job had been there before the first of the recordings. */
    private static final int FIRST_ID = 3;

    private static final Pattern SERIAL = Pattern.compile("\"serial\":(\\d+)");

    private final ScriptedServer server;
    private final Map<Integer, PlayedJob> jobs = new TreeMap<>();
    private final PlayedUsers users = new PlayedUsers(jobs);
    private final PlayedRuns runs = new PlayedRuns();
    private final PlayedEvents events = new PlayedEvents();
    private int serial = 1;

    PlayedFarm(ScriptedServer server) {
        this.server = server;
    }

    /** A job comes. */
    synchronized String submit(JsonNode said) {
        int id = FIRST_ID;
        while (server.jobs.containsKey(id)) {
            id++;
        }
        String user = said.path("user_name").asText();
        users.add(user).ifPresent(number -> events.node("users_add", number));
        events.node("users_change", users.number(user));
        server.jobs.values().forEach(told -> serial = Math.max(serial, serial(told)));
        PlayedJob job = new PlayedJob((ObjectNode) said, id, ++serial, 0, PlayedRuns.now());
        jobs.put(id, job);
        users.place(job).forEach(this::keep);
        events.node("jobs_add", id);
        changed(job, List.of(), "");
        return "{\"id\":%d,\"serial\":%d}".formatted(id, serial);
    }

    /** Something is to be done to jobs or users. */
    synchronized String act(JsonNode action) {
        String answer = info("log", PROCESSED);
        for (int id : action.path("ids").valueStream().map(JsonNode::asInt).toList()) {
            switch (action.path("type").asText()) {
                case "users" -> users.move(id, action.path("operation")).forEach(this::keep);
                case "jobs" -> answer = act(id, action);
                default -> {
                    // renders are as the test tells them
                }
            }
        }
        return answer;
    }

    /** What happened since this was last asked, as a monitor of that user hears it; 0 = of all. */
    synchronized String events(int user) {
        return events.taken(jobs::get, job -> user == 0 || isOf(user, job), users.toldTo(user));
    }

    /** Ids of the jobs of that user in their order; those that a test told are everybody's. */
    synchronized List<Integer> order(int user) {
        List<Integer> ids = new ArrayList<>(server.jobs.keySet());
        ids.removeIf(jobs::containsKey);
        ids.addAll(users.order(user));
        return ids;
    }

    /** The users who submitted anything. */
    synchronized String users() {
        return users.told();
    }

    /** What is noted of a task, or what it wrote; nothing of those that a test told. */
    synchronized String ofTask(String mode, JsonNode get) {
        PlayedJob job = jobs.get(get.path("ids").get(0).asInt());
        return job == null ? "{\"task\":{}}" : runs.told(mode, job, get);
    }

    @Override
    public void close() {
        runs.close();
    }

    private boolean isOf(int user, int id) {
        PlayedJob job = jobs.get(id);
        return job == null || users.number(job.user()) == user;
    }

    private String act(int id, JsonNode action) {
        PlayedJob job = jobs.get(id);
        if (job == null) {
            return server.jobs.containsKey(id)
                    ? info("log", PROCESSED)
                    : info("error", "Action node ID not found: " + id + ".");
        }
        String type = action.path("operation").path("type").asText();
        if (action.has("block_ids")) {
            return act(job, action, type);
        }
        if (action.has("params")) {
            int before = job.priority();
            job.say(action.path("params"));
            if (job.priority() != before) {
                users.place(job).forEach(this::keep);
                users.moved(job.user());
            }
        }
        switch (type) {
            case "delete" -> {
                jobs.remove(id);
                server.jobs.remove(id);
                events.forget(id);
                events.node("jobs_del", id);
                return info("log", PROCESSED);
            }
            case "pause", "stop" -> job.pause(true);
            case "start" -> job.pause(false);
            case "append_blocks" -> {
                List<Integer> made = new ArrayList<>();
                action.path("operation")
                        .path("blocks")
                        .forEach(block -> made.add(job.append((ObjectNode) block)));
                changed(job, made, "full");
                return "{\"object\":{\"block_ids\":" + made + "}}";
            }
            default -> {
                // parameters alone
            }
        }
        changed(job, List.of(), "");
        return info("log", PROCESSED);
    }

    private String act(PlayedJob job, JsonNode action, String type) {
        for (int block : action.path("block_ids").valueStream().map(JsonNode::asInt).toList()) {
            if (block >= job.blocks()) {
                return info("error", "Invalid block number: " + block);
            }
            if (action.has("params")) {
                job.say(block, action.path("params"));
                changed(job, List.of(block), "properties");
            } else if (type.equals("append_tasks")) {
                if ((job.block(block).path("flags").asLong() & 1) != 0) {
                    return info("error", "Appending tasks to numeric block is not allowed.");
                }
                List<Integer> made = job.append(block, action.path("operation").path("tasks"));
                changed(job, List.of(block), "full");
                return "{\"object\":{\"task_ids\":" + made + "}}";
            } else {
                List<Integer> tasks =
                        action.path("operation")
                                .path("task_ids")
                                .valueStream()
                                .map(JsonNode::asInt)
                                .toList();
                tasks.forEach(
                        task -> operate(job.tasks(block).get(task), action.path("operation")));
                told(job, block, tasks);
            }
        }
        return info("log", PROCESSED);
    }

    private static void operate(ObjectNode task, JsonNode operation) {
        long bits = task.path("st").asLong();
        switch (operation.path("type").asText()) {
            case "skip" -> PlayedJob.state(task, PlayedJob.DONE | PlayedJob.SKIPPED);
            case "done" -> PlayedJob.state(task, PlayedJob.DONE);
            case "suspend" -> PlayedJob.state(task, PlayedJob.SUSPENDED);
            case "continue", "restart" -> PlayedJob.state(task, PlayedJob.READY);
            case "trynext" ->
                    PlayedJob.state(
                            task,
                            operation.path("mode").asText().equals("append")
                                    ? bits | PlayedJob.TRY_NEXT
                                    : bits & ~PlayedJob.TRY_NEXT);
            default -> throw new IllegalArgumentException("nobody recorded " + operation);
        }
    }

    private void changed(PlayedJob job, List<Integer> blocks, String mode) {
        keep(job);
        events.node("jobs_change", job.id());
        blocks.forEach(block -> events.block(job.id(), block, mode));
        start();
    }

    private void told(PlayedJob job, int block, List<Integer> tasks) {
        changed(job, List.of(block), "progress");
        tasks.forEach(task -> events.task(job.id(), block, task));
    }

    private void keep(PlayedJob job) {
        server.jobs.put(job.id(), job.told());
        server.progress.put(job.id(), job.progress());
    }

    /** Everything that is ready starts where a render takes part, however much that is. */
    private void start() {
        if (!server.rendersTakePart()) {
            return;
        }
        for (PlayedJob job : List.copyOf(jobs.values())) {
            for (int block = 0; block < job.blocks() && !job.isPaused(); block++) {
                for (var task = job.ready(block); task.isPresent(); task = job.ready(block)) {
                    start(job, block, task.get());
                }
            }
        }
    }

    private void start(PlayedJob job, int block, int task) {
        runs.start(job, block, task, () -> ended(job, block, task));
        told(job, block, List.of(task));
    }

    private synchronized void ended(PlayedJob job, int block, int task) {
        if (jobs.containsValue(job)) {
            runs.end(job, block, task);
            told(job, block, List.of(task));
        }
    }

    private static int serial(String told) {
        Matcher matcher = SERIAL.matcher(told);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String info(String kind, String text) {
        return "{\"info\":{\"kind\":\"%s\",\"text\":\"%s\"}}".formatted(kind, text);
    }
}
