package farmhand.dialect.live.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;

import java.util.List;

/** Every command of {@code POST /farm/commands} with its arguments. */
public final class CommandTable {
    /**
     * A command.
     *
     * @param word what it is called
     * @param does in a few words
     * @param arguments beside its subjects
     */
    public record Row(String word, String does, List<Argument> arguments) {
        public Row {
            arguments = List.copyOf(arguments);
        }

        private Row(String word, String does, Argument... arguments) {
            this(word, does, List.of(arguments));
        }
    }

    /**
     * An argument.
     *
     * @param key of the object
     * @param type of JSON
     * @param words it may be; empty where it may be anything of the type
     * @param required whether it must be given
     */
    public record Argument(String key, String type, List<String> words, boolean required) {
        public Argument {
            words = List.copyOf(words);
        }

        private static Argument flag(String key) {
            return new Argument(key, "boolean", List.of(), false);
        }
    }

    /** All of them. */
    public static final List<Row> ROWS =
            List.of(
                    new Row("pause", "no new starts; stop ends what runs", Argument.flag("stop")),
                    new Row("stop", "pause, and end what runs"),
                    new Row("resume", "go on after a pause"),
                    new Row("abort", "end a job for good"),
                    new Row("activate", "let a job begin"),
                    new Row("exclude", "leave tasks out"),
                    new Row("include", "take held or excluded tasks in again"),
                    new Row("hold", "keep tasks back"),
                    new Row("forgive", "let machines run tasks again that are avoided"),
                    new Row(
                            "retry",
                            "give tasks another chance",
                            new Argument(
                                    "only",
                                    "string",
                                    List.of("failed", "missing", "all", "with_dependants"),
                                    false)),
                    new Row(
                            "priority",
                            "which go first, -1000 to 1000",
                            new Argument("value", "integer", List.of(), true)),
                    new Row(
                            "limits",
                            "tasks of jobs or blocks at a time; null for no limit",
                            new Argument("max_running", "integer", List.of(), true)),
                    new Row(
                            "move",
                            "swap places with jobs of the same user",
                            new Argument(
                                    "to",
                                    "string",
                                    List.of("top", "up", "down", "bottom", "before"),
                                    true),
                            new Argument("job", "integer", List.of(), false)),
                    new Row(
                            "first",
                            "tasks before the others of their job",
                            Argument.flag("remove")),
                    new Row("run", "at once, whatever is paused"),
                    new Row("archive", "put jobs away that are over"),
                    new Row("restore", "show again what is inactive, archived or deleted"),
                    new Row("clone", "submit jobs anew, paused"),
                    new Row("delete", "take away; kept until purged"));

    private CommandTable() {}

    /** One of them, as a schema. */
    static ObjectNode schema() {
        ObjectNode schema = Json.object();
        ArrayNode all = schema.putArray("oneOf");
        ROWS.forEach(row -> all.add(schema(row)));
        return schema;
    }

    private static ObjectNode schema(Row row) {
        ObjectNode node = Json.object().put("type", "object").put("description", row.does());
        ObjectNode keys = node.putObject("properties");
        keys.putObject("command").put("const", row.word());
        ObjectNode subjects = keys.putObject("subjects").put("type", "array");
        subjects.putObject("items").put("type", "string");
        keys.putObject("where").put("type", "string");
        ArrayNode required = node.putArray("required").add("command");
        for (Argument argument : row.arguments()) {
            ObjectNode told = keys.putObject(argument.key()).put("type", argument.type());
            if (!argument.words().isEmpty()) {
                ArrayNode words = told.putArray("enum");
                argument.words().forEach(words::add);
            }
            if (argument.required()) {
                required.add(argument.key());
            }
        }
        return node.put("additionalProperties", false);
    }
}
