package farmhand.upstream.afanasy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The runs of tasks on the scripted server: how each stands, what it wrote, what is noted of it.
 */
final class PlayedRuns implements AutoCloseable {
    private static final int USUAL_RETRIES = 3;
    private static final Run NONE = new Run(0, "");

    private final PlayedRender render = new PlayedRender();
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final Map<String, List<String>> logs = new ConcurrentHashMap<>();

    /** How the last run ended. */
    private record Run(int exit, String wrote) {}

    static long now() {
        return System.currentTimeMillis() / 1_000;
    }

    /** The task runs; {@code then} is called by another thread when it ended. */
    void start(PlayedJob job, int block, int index, Runnable then) {
        ObjectNode task = job.tasks(block).get(index);
        int run = task.path("str").asInt() + 1;
        PlayedJob.state(task, PlayedJob.RUNNING);
        task.put("str", run);
        task.put("tst", now());
        task.put("tdn", now());
        task.put("hst", PlayedRender.NAME);
        String name = name(job, block, index);
        note(name, "SESSION #%d: Starting on \"%s\"".formatted(run, PlayedRender.NAME));
        render.run(
                job.command(block, index),
                job.block(block).path("working_directory").asText(),
                (exit, wrote) -> {
                    runs.put(name, new Run(exit, wrote));
                    then.run();
                });
    }

    /** The task stands as its run ended. */
    void end(PlayedJob job, int block, int index) {
        ObjectNode task = job.tasks(block).get(index);
        boolean well = run(job, block, index).exit() == 0;
        note(name(job, block, index), well ? "Finished success." : "Finished error.");
        task.put("tdn", now());
        if (well) {
            PlayedJob.state(task, PlayedJob.DONE);
            return;
        }
        int errors = task.path("err").asInt() + 1;
        task.put("err", errors);
        boolean last = errors > job.block(block).path("errors_retries").asInt(USUAL_RETRIES);
        PlayedJob.state(task, last ? PlayedJob.FAILED : PlayedJob.READY | PlayedJob.AGAIN);
    }

    /** What is noted of the task that is asked for, or what it wrote. */
    String told(String mode, PlayedJob job, JsonNode get) {
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
                        : run(job, block, task).wrote());
        return told.toString();
    }

    @Override
    public void close() {
        render.close();
    }

    private Run run(PlayedJob job, int block, int task) {
        return runs.getOrDefault(name(job, block, task), NONE);
    }

    private void note(String name, String line) {
        logs.computeIfAbsent(name, _ -> new ArrayList<>())
                .add("Sat 21 Nov 01:00.53: afanasy: " + line);
    }

    private static String name(PlayedJob job, int block, int task) {
        return job.id() + "/" + block + "/" + task;
    }
}
