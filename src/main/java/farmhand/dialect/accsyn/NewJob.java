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
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions.OnDuplicate;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.transfer.Place;
import farmhand.farm.transfer.Transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Jobs as they are created: of files to copy; or of a command or engine, and of tasks, of a range,
 * or of neither.
 */
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
                    "missing_field",
                    "The job says nothing.",
                    "Give at least its source, or its command.");
        }
        TaskCommand command = NewTasks.command(fields);
        String engine = fields.text("engine").orElse("");
        boolean copies = command.isEmpty() && engine.isEmpty() && !fields.has("range");
        refuseMixed(fields, copies);
        Settings settings = Settings.of(fields);
        List<TaskSpec> tasks = tasks(fields, copies, settings);
        boolean transfer = tasks.stream().anyMatch(task -> task.options().isTransfer());
        String name =
                fields.text("code").or(() -> fields.text("name")).orElse(named(tasks, engine));
        BlockSpec block =
                new BlockSpec(
                        transfer ? Transfer.SERVICE : "tasks",
                        work(fields, name, tasks),
                        transfer
                                ? copying(fields)
                                : new Execution(
                                        engine, command, "", "", Environment.NONE, List.of()),
                        List.of(),
                        BlockLimits.USUAL.with(settings.pace()),
                        Metadata.NONE);
        return new JobSpec(
                name,
                "",
                transfer ? TransferSpec.PRIORITY : JobSpec.AS_USER,
                wishes(fields, farm),
                List.of(),
                NewTasks.metadata(fields),
                List.of(block));
    }

    /** Tasks that are added later go where the others went. */
    private static Execution copying(Fields fields) {
        String destination = fields.text("destination").orElse("");
        Environment environment =
                destination.isEmpty() || (fields.has("source") && !isMirrored(destination))
                        ? Environment.NONE
                        : new Environment(Map.of(NewTasks.DESTINATION, destination));
        return new Execution(Transfer.SERVICE, TaskCommand.of(""), "", "", environment, List.of());
    }

    /** Whether a single source comes to lie there with its folders, so that others can, too. */
    private static boolean isMirrored(String destination) {
        return switch (Place.parse(destination)) {
            case Place.Below(_, String path) -> path.isEmpty() && !destination.endsWith("/");
            case Place.OnDisk _, Place.Elsewhere _ -> false;
        };
    }

    /** Of two alike the first is made, unless two alike are refused by whoever asks. */
    private static List<TaskSpec> tasks(Fields fields, boolean copies, Settings settings) {
        OnDuplicate duplicates = NewTasks.onDuplicate(fields);
        String destination = fields.text("destination").orElse("");
        Optional<String> source = fields.text("source");
        if (source.isPresent()) {
            return List.of(
                    TransferSpec.task(source.get(), destination, settings.how(), duplicates));
        }
        if (!fields.has("tasks")) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        var kind = new NewTasks.Kind(copies, destination, settings.how(), duplicates);
        List<TaskSpec> tasks =
                NewTasks.read(fields.get("tasks"), kind).stream()
                        .filter(
                                task ->
                                        duplicates == OnDuplicate.REFUSE
                                                || task.options().key().isEmpty()
                                                || seen.add(task.options().key()))
                        .toList();
        if (tasks.stream().map(task -> task.options().isTransfer()).distinct().count() > 1) {
            throw BoundedJson.placed(
                    "mixed_tasks",
                    "Some of the tasks have a command and some have none.",
                    "Make a job of the files to copy, and another of the commands.",
                    "tasks");
        }
        return tasks;
    }

    /** What is copied has a source; what runs a command finds the paths of its tasks. */
    private static void refuseMixed(Fields fields, boolean copies) {
        if (fields.has("source") && fields.has("tasks")) {
            throw BoundedJson.placed(
                    "two_works",
                    "The job has both a source and tasks.",
                    "Put the source among the tasks.",
                    "source");
        }
        String at = fields.has("source") ? "source" : "destination";
        if (!copies && fields.has(at)) {
            throw BoundedJson.placed(
                    "command_of_transfer",
                    "The job has both a command and a " + at + ".",
                    "Leave the command out to have files copied; or give the paths to tasks, whose"
                            + " command finds them as SOURCE and DESTINATION.",
                    at);
        }
        if (fields.has("destination") && !fields.has("source") && !fields.has("tasks")) {
            throw BoundedJson.placed(
                    "no_source",
                    "The job has a destination and nothing to copy.",
                    "Give it a source, or tasks.",
                    "source");
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
