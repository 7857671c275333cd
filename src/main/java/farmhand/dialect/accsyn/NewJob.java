package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Farm;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions.OnDuplicate;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jobs as they are created: of a command or engine, and of tasks, of a range, or of neither. */
final class NewJob {
    static final Set<String> KEYS =
            Set.of(
                    "code",
                    "name",
                    "status",
                    "parent",
                    "queue",
                    "metadata",
                    "engine",
                    "command",
                    "range",
                    "tasks",
                    "settings",
                    "allow_duplicates",
                    "source",
                    "destination");

    private NewJob() {}

    static JobSpec read(JsonNode data, Farm farm) {
        Fields fields = new Fields(data, KEYS);
        if (data.isEmpty()) {
            throw Refused.of(
                    "missing_field", "The job says nothing.", "Give at least its command.");
        }
        TaskCommand command = NewTasks.command(fields);
        String engine = fields.text("engine").orElse("");
        List<TaskSpec> tasks = tasks(fields);
        refuseTransfer(fields, command.isEmpty() && engine.isEmpty(), tasks);
        String name =
                fields.text("code").or(() -> fields.text("name")).orElse(named(tasks, engine));
        BlockSpec block =
                new BlockSpec(
                        "tasks",
                        work(fields, name, tasks),
                        new Execution(engine, command, "", "", Environment.NONE, List.of()),
                        List.of(),
                        BlockLimits.USUAL.with(pace(fields)),
                        Metadata.NONE);
        return new JobSpec(
                name,
                "",
                JobSpec.AS_USER,
                wishes(fields, farm),
                List.of(),
                NewTasks.metadata(fields),
                List.of(block));
    }

    /** Of two alike the first is made, unless two alike are refused by whoever asks. */
    private static List<TaskSpec> tasks(Fields fields) {
        if (!fields.has("tasks")) {
            return List.of();
        }
        OnDuplicate duplicates = NewTasks.onDuplicate(fields);
        Set<String> seen = new HashSet<>();
        return NewTasks.read(fields.get("tasks"), duplicates).stream()
                .filter(
                        task ->
                                duplicates == OnDuplicate.REFUSE
                                        || task.options().key().isEmpty()
                                        || seen.add(task.options().key()))
                .toList();
    }

    private static void refuseTransfer(Fields fields, boolean nothingToRun, List<TaskSpec> tasks) {
        String at = fields.has("source") ? "source" : "destination";
        boolean ofTasks =
                nothingToRun
                        && !fields.has("range")
                        && tasks.stream().anyMatch(task -> task.command().isEmpty());
        if (ofTasks || fields.has(at)) {
            throw BoundedJson.placed(
                    "no_transfers",
                    "This is a job of files, and this farm copies no files itself.",
                    "Give the job a command that copies, such as cp \"$SOURCE\" \"$DESTINATION\","
                            + " and a list of tasks, each with its source and destination.",
                    ofTasks ? "tasks" : at);
        }
    }

    private static Work work(Fields fields, String name, List<TaskSpec> tasks) {
        Optional<String> range = fields.text("range");
        if (range.isPresent() && !tasks.isEmpty()) {
            throw BoundedJson.placed(
                    "two_works",
                    "The job has both a range and tasks.",
                    "Give one of them, or make two jobs.",
                    "range");
        }
        if (range.isPresent()) {
            String text = range.get().strip().replaceAll("[\\s,]+", ",");
            return new Work.Frames(
                    new FrameTasks(Refused.at("range", () -> FrameRange.parse(text)), 1));
        }
        return new Work.Listed(tasks.isEmpty() ? List.of(TaskSpec.of(name, "")) : tasks);
    }

    private static Pace pace(Fields fields) {
        if (!fields.has("settings")) {
            return Pace.USUAL;
        }
        Fields settings = new Fields(fields.get("settings"), Set.of("task_bucketsize"));
        String text = settings.get("task_bucketsize").asText("");
        try {
            int bucket = text.isEmpty() ? 1 : Integer.parseInt(text.strip());
            return new Pace(bucket, Pace.USUAL.order(), Pace.USUAL.startsPerMinute());
        } catch (NumberFormatException e) {
            throw BoundedJson.placed(
                    "wrong_type",
                    "“task_bucketsize” is no number.",
                    "Write how many tasks run one after another in a slot.",
                    "settings.task_bucketsize");
        }
    }

    private static JobWishes wishes(Fields fields, Farm farm) {
        JobWishes usual =
                fields.text("parent")
                        .or(() -> fields.text("queue"))
                        .map(queue -> JobWishes.USUAL.withQueue(Lookup.queue(farm, queue)))
                        .orElse(JobWishes.USUAL);
        return switch (fields.text("status").orElse("waiting")) {
            case "waiting" -> usual;
            case "paused" -> usual.withPaused(true);
            default ->
                    throw BoundedJson.placed(
                            "bad_status",
                            "No job begins as “"
                                    + BoundedJson.shortened(fields.get("status").asText())
                                    + "”.",
                            "Create it waiting or paused.",
                            "status");
        };
    }

    private static String named(List<TaskSpec> tasks, String engine) {
        String first = tasks.isEmpty() ? "" : tasks.getFirst().name();
        return !first.isBlank() ? first : engine.isBlank() ? "job" : engine;
    }
}
