package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskSpec;

import java.util.List;
import java.util.stream.Stream;

/** A listed task as users write it. */
final class TaskText {
    private static final List<String> KEYS =
            Stream.of(
                            List.of("name", "command", "service", "environment"),
                            WishesText.KEYS,
                            OptionsText.KEYS)
                    .flatMap(List::stream)
                    .toList();

    private TaskText() {}

    static TaskSpec read(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        return new TaskSpec(
                fields.text("name").orElse(""),
                fields.read("command", CommandText::read).orElse(TaskCommand.of("")),
                fields.text("service").orElse(""),
                fields.environment("environment").orElse(Environment.NONE),
                WishesText.read(fields),
                OptionsText.read(fields));
    }
}
