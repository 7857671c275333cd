package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.SystemJob;
import farmhand.dialect.afanasy.answer.TaskJson;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One task: what is run for it, what it wrote, how it went. */
final class GetTask {
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final String INVALID = "Invalid block/task number.";
    private static final String OUTPUT = "output";
    private static final String MONITOR = "mon_id";

    private final Fields get;
    private final Desk desk;
    private final TaskJson json;
    private final TaskAddress at;

    private GetTask(Fields get, Desk desk, TaskJson json, TaskAddress at) {
        this.get = get;
        this.desk = desk;
        this.json = json;
        this.at = at;
    }

    static Step begin(Fields get, Desk desk, Job job) {
        long block = get.numbers("block_ids").getFirst();
        long task = get.numbers("task_ids").getFirst();
        if (block < 0 || block >= job.blocks().size()) {
            return missing(get);
        }
        Block found = job.blocks().get((int) block);
        if (task < 0 || task >= found.tasks().size()) {
            return missing(get);
        }
        int number = Math.clamp(get.number("number", 0), 0, Integer.MAX_VALUE);
        TaskJson json = new TaskJson(desk.farm(), job, found, (int) task, number, desk.now());
        BlockAddress in = new BlockAddress(job.number(), found.index());
        return new GetTask(get, desk, json, in.task((int) task)).answer();
    }

    private static Step missing(Fields get) {
        return asksForOutput(get)
                ? noOutput(get, "Invalid block and task numbers")
                : new Step.Answer(Info.error(INVALID));
    }

    /** The same of a task of Afanasy's own job. */
    static Step ofSystem(Fields get, Desk desk) {
        if (asksForOutput(get)) {
            return noOutput(get, SystemJob.NO_OUTPUT);
        }
        long block = get.numbers("block_ids").getFirst();
        long task = get.numbers("task_ids").getFirst();
        return new Step.Answer(
                SystemJob.task(block, task, get.text("mode"), desk.now())
                        .orElseGet(() -> Info.error(INVALID)));
    }

    /** Whether that asks for what tasks wrote: that is answered in a form of its own. */
    static boolean asksForOutput(Fields get) {
        return get.text("mode").equals(OUTPUT);
    }

    /** Whether that names one task of one job: what others wrote is not told together. */
    static boolean isOfOne(Fields get) {
        return List.of("ids", "block_ids", "task_ids").stream()
                .allMatch(key -> get.numbers(key).size() == 1);
    }

    /** The answer where nothing is there whose output that could be. */
    static Step noOutput(Fields get, String why) {
        return new Step.Answer(
                TaskJson.noOutput(
                        get.numbers("ids").getFirst(),
                        get.numbers("block_ids").getFirst(),
                        get.numbers("task_ids").getFirst(),
                        get.number("number", 0),
                        why));
    }

    private Step answer() {
        return switch (get.text("mode")) {
            case "log" -> attempts(some -> json.log(some, desk.zone()));
            case "error_hosts" -> attempts(some -> json.errorHosts(some, desk.zone()));
            case "files" -> new Step.Answer(json.files());
            case "info" -> new Step.Answer(json.info());
            case OUTPUT -> output();
            default -> new Step.Answer("{}");
        };
    }

    private Step attempts(Function<List<Attempt>, String> then) {
        return new Step.Ask<>(
                new Question.AttemptsOf(at),
                attempts -> new Step.Answer(then.apply(attempts.orElse(List.of()))));
    }

    /** What a running task wrote so far is sent to the monitor that asks for it. */
    private Step output() {
        Task task = json.block().tasks().task(json.index());
        int attempt = json.number() == 0 ? task.tries() : json.number();
        if (attempt == 0) {
            return new Step.Answer(json.output("ERROR: Task is not started."));
        }
        if (attempt > task.tries()) {
            return new Step.Answer(
                    json.output(
                            "ERROR: Task was started %d times ( less than %d times )."
                                    .formatted(task.tries(), attempt)));
        }
        boolean runs = task.state().isActive() && attempt == task.tries();
        if (!runs) {
            return read(attempt, text -> new Step.Answer(json.output(text)));
        }
        if (!get.object().path(MONITOR).isIntegralNumber()) {
            return new Step.Answer(json.output(TaskJson.NO_MONITOR));
        }
        int monitor = Math.clamp(get.number(MONITOR, 0), 0, Integer.MAX_VALUE);
        return read(
                attempt,
                text -> {
                    boolean there =
                            desk.monitors()
                                    .change(monitor, one -> one.sent(new Monitor.Output(at, text)))
                                    .isPresent();
                    String said = there ? TaskJson.BY_MONITOR : TaskJson.UNKNOWN_MONITOR + monitor;
                    return new Step.Answer(json.output(said));
                });
    }

    private Step read(int attempt, Function<String, Step> then) {
        return new Step.Ask<>(
                new Question.LogOf(at.attempt(attempt), 0, MOST_BYTES),
                (Optional<LogPiece> piece) -> then.apply(piece.map(LogPiece::text).orElse("")));
    }
}
