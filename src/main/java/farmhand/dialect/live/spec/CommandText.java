package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Values;

/** A command as users write it. */
final class CommandText {
    private CommandText() {}

    static String read(JsonNode node) {
        if (node.isArray()) {
            throw Values.wrongType(
                    "", node, "a text", "Write the command as one text, as for a shell.");
        }
        return Values.text(node);
    }
}
