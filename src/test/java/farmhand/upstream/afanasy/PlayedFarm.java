package farmhand.upstream.afanasy;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private final PlayedRender render = new PlayedRender();
    private final Map<Integer, PlayedJob> jobs = new TreeMap<>();
    private final List<String> users = new ArrayList<>();
    private final Map<String, String> outputs = new ConcurrentHashMap<>();
    private final Map<String, List<String>> logs = new ConcurrentHashMap<>();
    private final Set<String> moved = new HashSet<>();
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
        if (!users.contains(user)) {
            users.add(user);
            events.node("users_add", users.size() + 1);
        }
        server.jobs.values().forEach(told -> serial = Math.max(serial, serial(told)));
        PlayedJob job = new PlayedJob((ObjectNode) said, id, ++serial, 0, now());
        jobs.put(id, job);
        List<PlayedJob> all = of(user);
        all.remove(job);
        long before = all.stream().filter(one -> one.priority() >= job.priority()).count();
        all.add((int) before, job);
        number(all);
        events.node("jobs_add", id);
        changed(job, List.of(), "");
        return "{\"id\":%d,\"serial\":%d}".formatted(id, serial);
    }

    /** Something is to be done to jobs or users. */
    synchronized String act(JsonNode action) {
        String answer = info("log", PROCESSED);
        for (int id : action.path("ids").valueStream().map(JsonNode::asInt).toList()) {
            switch (action.path("type").asText()) {
                case "users" -> move(id, action.path("operation"));
                case "jobs" -> answer = act(id, action);
                default -> {
                    // renders are as the test tells them
                }
            }
        }
        return answer;
    }

    /** Ids of the jobs of that user in their order; those that a test told are everybody's. */
    synchronized List<Integer> order(int user) {
        List<Integer> ids = new ArrayList<>(server.jobs.keySet());
        ids.removeIf(jobs::containsKey);
        name(user).ifPresent(name -> of(name).forEach(job -> ids.add(job.id())));
        return ids;
    }

    /** The users who submitted anything. */
    synchronized String users() {
        return IntStream.range(0, users.size())
                .mapToObj(
                        i ->
                                "{\"name\":\"%s\",\"id\":%d,\"priority\":99}"
                                        .formatted(users.get(i), i + 2))
                .collect(joining(",", "{\"users\":[", "]}"));
    }

    /** What happened since this was last asked, as a monitor of that user hears it; 0 = of all. */
    synchronized String events(int user) {
        var order = name(user).filter(moved::contains).map(_ -> order(user));
        moved.clear(); // only a monitor of that very user is told, one that is of all is not
        return events.taken(jobs::get, order);
    }

    /** What is noted of a task, or what it wrote; nothing of those that a test told. */
    synchronized String ofTask(String mode, JsonNode get) {
        PlayedJob job = jobs.get(get.path("ids").get(0).asInt());
        if (job == null) {
            return "{\"task\":{}}";
        }
        int block = get.path("block_ids").get(0).asInt();
        int task = get.path("task_ids").get(0).asInt();
        String name = name(job, block, task);
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        ObjectNode at = told.putObject("task");
        at.set("progress", job.tasks(block).get(task));
        at.put(
                "data",
                mode.equals("log")
                        ? String.join("\n", logs.getOrDefault(name, List.of()))
                        : outputs.getOrDefault(name, "ERROR: no output"));
        return told.toString();
    }

    @Override
    public void close() {
        render.close();
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
                reorder(job);
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

    private void move(int user, JsonNode operation) {
        String way = operation.path("type").asText();
        if (!way.startsWith("move_jobs_")) {
            return;
        }
        List<PlayedJob> all = of(name(user).orElseThrow());
        for (JsonNode id : operation.path("jids")) {
            PlayedJob job = jobs.get(id.asInt());
            int from = all.indexOf(job);
            all.remove(job);
            all.add(
                    switch (way) {
                        case "move_jobs_up" -> Math.max(0, from - 1);
                        case "move_jobs_down" -> Math.min(all.size(), from + 1);
                        case "move_jobs_top" -> 0;
                        default -> all.size();
                    },
                    job);
        }
        // a real one keeps to priorities, too
        all.sort(Comparator.comparingInt(PlayedJob::priority).reversed());
        number(all);
        moved.add(name(user).orElseThrow());
    }

    /** Of another priority, behind those that have it already. */
    private void reorder(PlayedJob job) {
        List<PlayedJob> all = of(job.user());
        all.remove(job);
        long before = all.stream().filter(one -> one.priority() >= job.priority()).count();
        all.add((int) before, job);
        number(all);
        moved.add(job.user());
    }

    private void number(List<PlayedJob> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i);
        }
        all.forEach(this::keep);
    }

    private List<PlayedJob> of(String user) {
        List<PlayedJob> all = new ArrayList<>(jobs.values());
        all.removeIf(job -> !job.user().equals(user));
        all.sort(Comparator.comparingInt(PlayedJob::place));
        return all;
    }

    private Optional<String> name(int user) {
        return user - 2 >= 0 && user - 2 < users.size()
                ? Optional.of(users.get(user - 2))
                : Optional.empty();
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

    private void start(PlayedJob job, int block, int index) {
        ObjectNode task = job.tasks(block).get(index);
        int run = task.path("str").asInt() + 1;
        PlayedJob.state(task, PlayedJob.RUNNING);
        task.put("str", run);
        task.put("tst", now());
        task.put("tdn", now());
        task.put("hst", PlayedRender.NAME);
        note(
                job,
                block,
                index,
                "SESSION #%d: Starting on \"%s\"".formatted(run, PlayedRender.NAME));
        told(job, block, List.of(index));
        render.run(
                job.command(block, index),
                job.block(block).path("working_directory").asText(),
                (exit, wrote) -> ended(job, block, index, exit, wrote));
    }

    private synchronized void ended(PlayedJob job, int block, int index, int exit, String wrote) {
        ObjectNode task = job.tasks(block).get(index);
        outputs.put(name(job, block, index), wrote);
        note(job, block, index, exit == 0 ? "Finished success." : "Finished error.");
        task.put("tdn", now());
        if (exit == 0) {
            PlayedJob.state(task, PlayedJob.DONE);
        } else {
            int errors = task.path("err").asInt() + 1;
            task.put("err", errors);
            boolean last = errors > job.block(block).path("errors_retries").asInt(3);
            PlayedJob.state(task, last ? PlayedJob.FAILED : PlayedJob.READY | PlayedJob.AGAIN);
        }
        told(job, block, List.of(index));
    }

    private void note(PlayedJob job, int block, int task, String line) {
        logs.computeIfAbsent(name(job, block, task), _ -> new ArrayList<>())
                .add("Sat 21 Nov 01:00.53: afanasy: " + line);
    }

    private static int serial(String told) {
        Matcher matcher = SERIAL.matcher(told);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String name(PlayedJob job, int block, int task) {
        return job.id() + "/" + block + "/" + task;
    }

    private static String info(String kind, String text) {
        return "{\"info\":{\"kind\":\"%s\",\"text\":\"%s\"}}".formatted(kind, text);
    }

    private static long now() {
        return System.currentTimeMillis() / 1_000;
    }
}
