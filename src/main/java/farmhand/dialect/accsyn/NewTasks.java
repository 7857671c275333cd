package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskOptions.OnDuplicate;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tasks as they are created: paths, or objects with {@code source} and {@code destination}. Where
 * there is no command these are copied; else it finds them in its environment.
 */
final class NewTasks {
    static final String SOURCE = "SOURCE";
    static final String DESTINATION = "DESTINATION";

    static final Set<String> KEYS =
            Set.of("source", "destination", "name", "code", "command", "priority", "metadata");

    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?i)(share|volume|folder|collection|home|user|site|client|server)[=:].*");
    private static final int MOST_KEY = 1_000;

    private NewTasks() {}

    /**
     * How tasks are read.
     *
     * @param transfer whether those without a command are copied
     * @param destination of those that name none; may be empty
     * @param how they are copied
     * @param duplicates what becomes of one that is there already
     */
    record Kind(boolean transfer, String destination, Copying how, OnDuplicate duplicates) {
        private TaskSpec copy(String source, String own) {
            String to = own.isEmpty() && !destination.isEmpty() ? mirrored(source) : own;
            return TransferSpec.task(source, to, how, duplicates);
        }

        /** Nobody knows yet what lies below a place that is not known. */
        private String mirrored(String source) {
            return Refused.at("destination", () -> Place.parse(destination))
                            instanceof Place.Elsewhere
                    ? destination
                    : Refused.at("source", () -> Place.mirrored(source, destination));
        }
    }

    /** Of a list, or of the one object that stands for it. */
    static List<TaskSpec> read(JsonNode tasks, Kind kind) {
        if (tasks.isObject()) {
            return List.of(Refused.at("tasks", () -> task(tasks, kind)));
        }
        if (!tasks.isArray() || tasks.isEmpty()) {
            throw BoundedJson.placed(
                    "wrong_type",
                    "“tasks” is not a list of tasks.",
                    "Write at least one path, or {\"source\": …, \"destination\": …}.",
                    "tasks");
        }
        // Millions would take minutes to read before the block refuses them.
        if (tasks.size() > Work.Listed.MOST_TASKS) {
            throw BoundedJson.placed(
                    "too_many_tasks",
                    "There are " + tasks.size() + " tasks.",
                    "Give at most 100,000 at once; a folder is one task.",
                    "tasks");
        }
        return Fields.elements(tasks, "tasks", task -> task(task, kind));
    }

    /** Whether all of them are but paths. */
    static boolean arePaths(JsonNode tasks) {
        for (JsonNode task : tasks) {
            if (!task.isTextual()) {
                return false;
            }
        }
        return tasks.isArray();
    }

    static OnDuplicate onDuplicate(Fields fields) {
        return fields.flag("allow_duplicates").orElse(true)
                ? OnDuplicate.RETRY
                : OnDuplicate.REFUSE;
    }

    private static TaskSpec task(JsonNode task, Kind kind) {
        if (task.isTextual()) {
            return kind.transfer()
                    ? kind.copy(task.textValue(), "")
                    : spec(
                            task.textValue(),
                            "",
                            name(task.textValue()),
                            TaskCommand.of(""),
                            TaskWishes.NONE,
                            kind.duplicates());
        }
        Fields fields = new Fields(task, KEYS);
        String source = fields.text("source").orElse("");
        String destination = fields.text("destination").orElse("");
        TaskCommand command = command(fields);
        if (source.isEmpty() && command.isEmpty()) {
            throw BoundedJson.placed(
                    "missing_field",
                    "The task has neither a source nor a command.",
                    "Give it a source, or a command of its own.",
                    "source");
        }
        TaskWishes wishes =
                TaskWishes.NONE
                        .with(metadata(fields))
                        .withPriority(fields.number("priority").orElse(TaskWishes.AS_BLOCK));
        Optional<String> name = fields.text("name").or(() -> fields.text("code"));
        if (kind.transfer() && command.isEmpty()) {
            TaskSpec copy = kind.copy(source, destination).with(wishes);
            return name.map(copy::named).orElse(copy);
        }
        return spec(
                source, destination, name.orElse(name(source)), command, wishes, kind.duplicates());
    }

    private static TaskSpec spec(
            String source,
            String destination,
            String name,
            TaskCommand command,
            TaskWishes wishes,
            OnDuplicate duplicates) {
        Map<String, String> variables = new HashMap<>();
        put(variables, SOURCE, source);
        put(variables, DESTINATION, destination);
        TaskOptions none = TaskOptions.NONE;
        TaskOptions options =
                new TaskOptions(
                        none.data(),
                        source.isEmpty() ? "" : key(source + " -> " + destination),
                        duplicates,
                        none.outputs(),
                        none.recurrence(),
                        none.source(),
                        none.destination(),
                        none.copying());
        return new TaskSpec(name, command, "", new Environment(variables), wishes, options);
    }

    private static void put(Map<String, String> variables, String name, String path) {
        if (ELSEWHERE.matcher(path).matches()) {
            throw BoundedJson.placed(
                    "unknown_place",
                    "“"
                            + BoundedJson.shortened(path)
                            + "” is no path that a command could be given.",
                    "Write the path as the job's command is to see it, or leave the command out to"
                            + " have the file copied.",
                    name.toLowerCase(java.util.Locale.ROOT));
        }
        if (!path.isEmpty()) {
            variables.put(name, path);
        }
    }

    /** The same for the same pair of paths, letter case included. */
    private static String key(String pair) {
        return pair.length() <= MOST_KEY ? pair : Ids.exact(pair);
    }

    /** The last part of a path. */
    static String name(String path) {
        String stripped = path.replaceFirst("[/\\\\]+$", "");
        return stripped.substring(
                1 + Math.max(stripped.lastIndexOf('/'), stripped.lastIndexOf('\\')));
    }

    /** A line for the shell, or a list of a program and its arguments. */
    static TaskCommand command(Fields fields) {
        if (fields.get("command").isArray()) {
            List<String> words = fields.list("command", Fields::text);
            return Refused.at("command", () -> new TaskCommand.Argv(words));
        }
        return TaskCommand.of(fields.text("command").orElse(""));
    }

    static Metadata metadata(Fields fields) {
        if (!fields.has("metadata")) {
            return Metadata.NONE;
        }
        if (!fields.get("metadata").isObject()) {
            throw BoundedJson.placed(
                    "wrong_type",
                    "“metadata” is not a dictionary.",
                    "Write it as {\"name\": value}.",
                    "metadata");
        }
        return new Metadata(fields.get("metadata").toString());
    }
}
