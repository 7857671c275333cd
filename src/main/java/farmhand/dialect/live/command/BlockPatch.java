package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.farm.command.BlockField;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a block otherwise: {@code {"priority":10,"max_running":null}}. */
final class BlockPatch {
    private static final List<String> HOW =
            List.of("service", "command", "task_name", "working_directory", "environment");

    private static final List<String> LIMITS =
            List.of("priority", "max_failures", "max_running", "slots");

    private static final List<String> KEYS =
            Stream.of(List.of("name"), HOW, LIMITS, List.of("metadata"))
                    .flatMap(List::stream)
                    .toList();

    private BlockPatch() {}

    static String print(List<BlockField> fields) {
        ObjectNode node = Json.object();
        for (BlockField field : fields) {
            switch (field) {
                case BlockField.Name(String name) -> node.put("name", name);
                case BlockField.How(Execution how) -> Parts.put(node, how);
                case BlockField.Limits(BlockLimits limits) -> Parts.put(node, limits);
                case BlockField.Meta(var metadata) ->
                        node.set("metadata", Parts.metadata(metadata));
            }
        }
        return Json.print(node);
    }

    static List<BlockField> read(JsonNode node, BlockSpec current) {
        Fields fields = Fields.of(node, KEYS);
        List<BlockField> said = new ArrayList<>();
        fields.text("name").map(BlockField.Name::new).ifPresent(said::add);
        if (HOW.stream().anyMatch(fields::has)) {
            said.add(new BlockField.How(how(fields, current.how())));
        }
        if (LIMITS.stream().anyMatch(fields::has)) {
            said.add(new BlockField.Limits(limits(fields, current.limits())));
        }
        fields.metadata("metadata").map(BlockField.Meta::new).ifPresent(said::add);
        if (said.isEmpty()) {
            throw Empty.patch(KEYS);
        }
        return said;
    }

    private static Execution how(Fields fields, Execution current) {
        return new Execution(
                fields.text("service").orElse(current.service()),
                fields.text("command").orElse(current.command()),
                fields.text("task_name").orElse(current.taskName()),
                fields.text("working_directory").orElse(current.workingDirectory()),
                fields.environment("environment").orElse(current.environment()));
    }

    private static BlockLimits limits(Fields fields, BlockLimits current) {
        return new BlockLimits(
                fields.number("priority").orElse(current.priority()),
                fields.limit("max_failures").orElse(current.maxFailures()),
                fields.limit("max_running").orElse(current.maxRunning()),
                fields.read("slots", slots -> slots.isNull() ? 0 : Values.number(slots))
                        .orElse(current.slots()));
    }
}
