package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Values;
import farmhand.farm.spec.TaskCommand;

/** A command as users write it: a line for the shell, or a program and its arguments. */
public final class CommandText {
    private CommandText() {}

    /** Reads one. */
    public static TaskCommand read(JsonNode node) {
        if (node.isArray()) {
            return new TaskCommand.Argv(Fields.list(node, Values::text));
        }
        if (!node.isTextual()) {
            throw Values.wrongType(
                    "",
                    node,
                    "a command",
                    "Write a line for the shell as a text, or a program and its arguments as a"
                            + " list of texts.");
        }
        return TaskCommand.of(Values.text(node));
    }
}
