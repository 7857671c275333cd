package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskSpec;

import java.util.List;

/** A listed task as users write it. */
final class TaskText {
    private static final List<String> KEYS =
            List.of("name", "command", "service", "environment", "metadata");

    private TaskText() {}

    static TaskSpec read(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        return new TaskSpec(
                fields.text("name").orElse(""),
                fields.read("command", CommandText::read).orElse(""),
                fields.text("service").orElse(""),
                fields.environment("environment").orElse(Environment.NONE),
                fields.metadata("metadata").orElse(Metadata.NONE));
    }
}
