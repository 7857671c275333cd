package farmhand.upstream.afanasy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job on the scripted server: what was submitted, and what a real one adds when it is asked. */
final class PlayedJob {
    static final long READY = 1;
    static final long RUNNING = 2;
    static final long DONE = 16;
    static final long FAILED = 32;
    static final long SKIPPED = 256;
    static final long PAUSED = 512;
    static final long AGAIN = 131_072;
    static final long TRY_NEXT = 524_288;
    static final long SUSPENDED = 1_048_576;

    private static final List<State> STATES =
            List.of(
                    new State("RDY", READY),
                    new State("RUN", RUNNING),
                    new State("DON", DONE),
                    new State("ERR", FAILED),
                    new State("SKP", SKIPPED),
                    new State("OFF", PAUSED),
                    new State("RER", AGAIN),
                    new State("TRY", TRY_NEXT),
                    new State("SUS", SUSPENDED));

    private final ObjectNode told;
    private final List<List<ObjectNode>> tasks = new ArrayList<>();

    /** A bit and its word, in the order in which words are said. */
    private record State(String word, long bit) {}

    /** One that was submitted. */
    PlayedJob(ObjectNode said, int id, int serial, int place, long now) {
        this.told = said.deepCopy();
        List<JsonNode> blocks = told.path("blocks").valueStream().toList();
        boolean paused = told.path("offline").asBoolean();
        told.remove("offline");
        told.put("id", id);
        told.put("serial", serial);
        told.put("user_list_order", place);
        told.put("st", paused ? PAUSED : 0);
        if (!told.has("time_creation")) {
            told.put("time_creation", now);
        }
        told.putArray("blocks");
        blocks.forEach(block -> append((ObjectNode) block));
    }

    int id() {
        return told.path("id").asInt();
    }

    String user() {
        return told.path("user_name").asText();
    }

    int priority() {
        return told.path("priority").asInt();
    }

    int place() {
        return told.path("user_list_order").asInt();
    }

    void place(int place) {
        told.put("user_list_order", place);
    }

    boolean isPaused() {
        return (told.path("st").asLong() & PAUSED) != 0;
    }

    void pause(boolean paused) {
        told.put("st", paused ? PAUSED : 0);
    }

    /** Adds a block; answers its number. */
    int append(ObjectNode said) {
        ObjectNode block = said.deepCopy();
        int number = tasks.size();
        block.put("block_num", number);
        block.put("job_id", id());
        block.put("flags", block.path("flags").asLong());
        rename(block, "command_pre", "cmd_pre");
        rename(block, "command_post", "cmd_post");
        told.withArray("blocks").add(block);
        tasks.add(new ArrayList<>());
        boolean numeric = (block.path("flags").asLong() & 1) != 0;
        addTasks(number, numeric ? frames(block) : block.path("tasks").size());
        block.path("tasks").forEach(task -> ((ObjectNode) task).remove("environment"));
        return number;
    }

    /** Adds tasks to a block of listed ones; answers their numbers. */
    List<Integer> append(int block, JsonNode more) {
        int first = tasks.get(block).size();
        more.forEach(task -> block(block).withArray("tasks").add(task.deepCopy()));
        addTasks(block, more.size());
        return java.util.stream.IntStream.range(first, tasks.get(block).size()).boxed().toList();
    }

    int blocks() {
        return tasks.size();
    }

    ObjectNode block(int number) {
        return (ObjectNode) told.path("blocks").get(number);
    }

    /** How the tasks of a block stand. */
    List<ObjectNode> tasks(int block) {
        return tasks.get(block);
    }

    /** What is said of it from now on, beside its blocks. */
    void say(JsonNode params) {
        told.setAll((ObjectNode) params);
        if (!params.path("hidden").asBoolean()) { // what is not said of this is taken for false
            told.remove("hidden");
        }
    }

    /** What is said of a block from now on; variables are added to those that there are. */
    void say(int block, JsonNode params) {
        ObjectNode variables = told.objectNode();
        variables.setAll(block(block).withObject("/environment"));
        params.path("environment")
                .properties()
                .forEach(v -> variables.set(v.getKey(), v.getValue()));
        block(block).setAll((ObjectNode) params);
        block(block).set("environment", variables);
    }

    /** What a task runs, its pattern filled. */
    String command(int block, int task) {
        ObjectNode at = block(block);
        boolean numeric = (at.path("flags").asLong() & 1) != 0;
        String filling =
                numeric
                        ? Long.toString(at.path("frame_first").asLong() + task)
                        : at.path("tasks").get(task).path("command").asText();
        return at.path("command").asText().replace("@#@", filling);
    }

    /** In full, its sums counted. */
    String told() {
        long all = 0;
        boolean done = true;
        for (int i = 0; i < tasks.size(); i++) {
            long bits = count(block(i), tasks.get(i));
            all |= bits & ~DONE;
            done &= (bits & DONE) != 0;
        }
        state(told, all | (done ? DONE : 0) | (isPaused() ? PAUSED : 0));
        return told.toString();
    }

    /** How all its tasks stand. */
    String progress() {
        return "{\"job_progress\":{\"id\":%d,\"progress\":%s}}".formatted(id(), tasks);
    }

    /** Lets the task stand so. */
    static void state(ObjectNode task, long bits) {
        StringBuilder words = new StringBuilder();
        STATES.stream()
                .filter(state -> (bits & state.bit()) != 0)
                .forEach(state -> words.append(' ').append(state.word()));
        task.put("state", words.toString());
        task.put("st", bits);
    }

    /** What could start next in the block. */
    Optional<Integer> ready(int block) {
        List<ObjectNode> some = tasks.get(block);
        for (int i = 0; i < some.size(); i++) {
            if ((some.get(i).path("st").asLong() & READY) != 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void addTasks(int block, int count) {
        for (int i = 0; i < count; i++) {
            ObjectNode task = told.objectNode();
            state(task, READY);
            tasks.get(block).add(task);
        }
        block(block).put("tasks_num", tasks.get(block).size());
    }

    private static long count(ObjectNode block, List<ObjectNode> tasks) {
        long done = sum(block, "p_tasks_done", tasks, DONE);
        sum(block, "p_tasks_ready", tasks, READY);
        sum(block, "p_tasks_error", tasks, FAILED);
        sum(block, "p_tasks_skipped", tasks, SKIPPED);
        sum(block, "p_tasks_suspended", tasks, SUSPENDED);
        sum(block, "running_tasks_counter", tasks, RUNNING);
        long bits =
                tasks.stream()
                        .mapToLong(task -> task.path("st").asLong())
                        .reduce(0, (a, b) -> a | b);
        long told = bits & (READY | RUNNING | FAILED | SKIPPED | SUSPENDED);
        state(block, told | (done == tasks.size() ? DONE : 0));
        return block.path("st").asLong();
    }

    private static long sum(ObjectNode block, String key, List<ObjectNode> tasks, long bit) {
        long sum = tasks.stream().filter(task -> (task.path("st").asLong() & bit) != 0).count();
        if (sum == 0) {
            block.remove(key);
        } else {
            block.put(key, sum);
        }
        return sum;
    }

    private static int frames(ObjectNode block) {
        long inc = Math.max(1, block.path("frames_inc").asLong(1));
        long per = Math.max(1, block.path("frames_per_task").asLong(1));
        long last = block.path("frame_last").asLong() - block.path("frame_first").asLong();
        return (int) ((last / inc + per) / per);
    }

    private static void rename(ObjectNode block, String from, String to) {
        if (block.has(from)) {
            block.set(to, block.remove(from));
        }
    }
}
