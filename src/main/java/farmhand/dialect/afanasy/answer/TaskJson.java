package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Attempt;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A task as Afanasy tells it by itself.
 *
 * @param farm where it is
 * @param job whose
 * @param block whose
 * @param index which
 * @param number of the attempt that is asked for; 0 = the newest
 * @param now at what time it is asked for
 */
public record TaskJson(Farm farm, Job job, Block block, int index, int number, When now) {
    /** What is told where a task runs and nobody can be sent what it writes. */
    public static final String NO_MONITOR = "ERROR: Can't get ouput of a running task.";

    /** What is told where a task runs and its output comes as an event. */
    public static final String BY_MONITOR = "Retrieving running task output from render...";

    /** What is told where the monitor that is named is none, before its number. */
    public static final String UNKNOWN_MONITOR =
            "ERROR: MonitorContainer::waitOutput: No monitor with ID = ";

    private static final int RENDER = 1;
    private static final String OUTPUT = "TOutput";

    /** What is run for it. */
    public String info() {
        return object(out -> keys(out, "TExec", 0, "", this::exec));
    }

    /** How its attempts went. */
    public String log(List<Attempt> attempts, ZoneId zone) {
        return object(out -> keys(out, "TLog", 0, Logs.ofTask(attempts, zone), _ -> {}));
    }

    /** Where it failed. */
    public String errorHosts(List<Attempt> attempts, ZoneId zone) {
        ErrorHosts hosts = ErrorHosts.of(block.tasks().task(index), attempts);
        String data = String.join("\n", ErrorHosts.ofTask(job, block, index, hosts, zone));
        return object(out -> keys(out, "TErrorHosts", 0, data, _ -> {}));
    }

    /** What it wrote. */
    public String output(String text) {
        return object(out -> output(out, text));
    }

    /** What an afserver tells of what a task wrote that is not there. */
    public static String noOutput(long job, long block, long task, long number, String why) {
        return object(
                out -> {
                    out.text("type", OUTPUT);
                    out.number("render_id", 0);
                    for (String key :
                            List.of("job_name", "block_name", "task_name", "service", "parser")) {
                        out.text(key, "");
                    }
                    place(out, job, block, task, number);
                    noProgress(out);
                    out.text("data", "ERROR: " + why);
                });
    }

    /** Files it makes. */
    public String files() {
        return files(
                job.number().value(), block.index(), index, block.outputs(index).files().toList());
    }

    static String files(int job, int block, int task, List<String> files) {
        return JsonOut.object(
                out ->
                        out.object(
                                "task_files",
                                _ -> {
                                    out.number("job_id", job);
                                    out.number("block_id", block);
                                    out.number("task_id", task);
                                    out.array("files", _ -> files.forEach(out::item));
                                }));
    }

    /** What it wrote, as the keys of an object. */
    void output(JsonOut out, String text) {
        boolean runs = block.tasks().task(index).state().isActive();
        keys(out, OUTPUT, runs ? RENDER : 0, text, _ -> {});
    }

    void listened(JsonOut out, String text) {
        keys(out, "TListen", RENDER, text, _ -> {});
    }

    private static String object(Consumer<JsonOut> keys) {
        return JsonOut.object(out -> out.object("task", keys));
    }

    private void keys(JsonOut out, String type, int render, String data, Consumer<JsonOut> more) {
        Waits waits = Waits.of(farm, job, block);
        out.text("type", type);
        out.number("render_id", render);
        out.text("job_name", job.settings().name());
        out.text("block_name", block.spec().name());
        out.text("task_name", new BlockNumbers(block, kept()).taskName(index));
        out.text("service", block.service(index));
        out.text("parser", kept().text("parser"));
        place(out, job.number().value(), block.index(), index, number);
        out.object("progress", _ -> ProgressJson.keys(out, waits, index, now));
        more.accept(out);
        out.text("data", data);
    }

    static void noProgress(JsonOut out) {
        out.object(
                "progress",
                _ -> {
                    out.text("state", "");
                    out.number("st", 0);
                });
    }

    static void place(JsonOut out, long job, long block, long task, long number) {
        out.object(
                "pos",
                _ -> {
                    out.number("job", job);
                    out.number("block", block);
                    out.number("task", task);
                    out.number("number", number);
                });
    }

    private void exec(JsonOut out) {
        BlockNumbers numbers = new BlockNumbers(block, kept());
        BlockNumbers.OfTask frames = numbers.ofTask(index);
        out.object(
                "exec",
                _ -> {
                    out.text("name", numbers.taskName(index));
                    out.text("service", block.service(index));
                    out.number("capacity", numbers.capacity());
                    out.number("time_start", Seconds.of(now));
                    out.text("block_name", block.spec().name());
                    out.number("job_id", job.number().value());
                    out.number("block_num", block.index());
                    out.number("task_num", index);
                    told(out, KeptOf.BLOCK, kept(), "tickets", "tickets");
                    out.text("command_block", block.spec().how().command().text());
                    out.text("command_task", command());
                    out.number("frame_start", frames.first());
                    out.number("frame_finish", frames.last());
                    out.number("frames_inc", block.isNumeric() ? numbers.frames().step() : 1);
                    out.number("frames_num", frames.count());
                    out.ifText("parser", kept().text("parser"));
                    out.ifText("working_directory", block.spec().how().workingDirectory());
                    Map<String, String> variables = variables();
                    if (!variables.isEmpty()) {
                        out.object("environment", _ -> variables.forEach(out::text));
                    }
                    told(out, KeptOf.BLOCK, kept(), "files", "files_block");
                    Kept ofTask = Kept.in(block.wishes(index).metadata());
                    told(out, KeptOf.TASK, ofTask, "files", "files_task");
                });
    }

    private static void told(JsonOut out, KeptOf what, Kept kept, String key, String as) {
        if (what.isRight(key, kept.said().path(key))) {
            out.tree(as, kept.said().path(key));
        }
    }

    /** Those of the block and, above them, of the task. */
    private Map<String, String> variables() {
        Map<String, String> all = new TreeMap<>(block.spec().how().environment().variables());
        if (block.spec().work() instanceof Work.Listed(List<TaskSpec> tasks, _)) {
            all.putAll(tasks.get(index).environment().variables());
        }
        return all;
    }

    private String command() {
        return block.spec().work() instanceof Work.Listed(List<TaskSpec> tasks, _)
                ? tasks.get(index).command().text()
                : "";
    }

    private Kept kept() {
        return Kept.in(block.spec().metadata());
    }
}
