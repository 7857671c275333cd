package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.command.Command;
import farmhand.farm.refusal.Refused;

import java.util.List;

/** Which command is undone: {@code {"revision":812}}, or {@code {}} for the asker's newest. */
final class UndoText {
    private UndoText() {}

    static String print(long revision) {
        ObjectNode node = Json.object();
        return Json.print(revision == Command.Undo.MINE ? node : node.put("revision", revision));
    }

    /** An empty text says as little as an empty object. */
    static Command undo(String text) {
        return new Command.Undo(
                fields(text, List.of("revision"))
                        .read("revision", UndoText::revision)
                        .orElse(Command.Undo.MINE));
    }

    static Command redo(String text) {
        fields(text, List.of());
        return new Command.Redo();
    }

    private static Fields fields(String text, List<String> keys) {
        return Fields.of(text.isBlank() ? Json.object() : Json.parse(text), keys);
    }

    /** A revision of the farm. */
    static long revision(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw Values.wrongType("", node, "a whole number", "Write digits without quotes.");
        }
        if (!node.canConvertToLong() || node.longValue() < 1) {
            throw Refused.of(
                    "bad_revision",
                    "There is no revision " + Values.shortened(node.asText()) + ".",
                    "Write a revision that the history shows.");
        }
        return node.longValue();
    }
}
