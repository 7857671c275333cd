package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.spec.LimitsText;
import farmhand.dialect.live.spec.NeedText;
import farmhand.farm.command.BlockField;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a block otherwise: {@code {"priority":10,"max_running":null}}. */
final class BlockPatch {
    private static final List<String> KEYS =
            Stream.of(
                            List.of("name", "needs"),
                            LimitsText.HOW,
                            LimitsText.LIMITS,
                            List.of("metadata"))
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
                case BlockField.Needs(var needs) -> {
                    ArrayNode list = node.putArray("needs");
                    needs.forEach(need -> list.add(NeedText.print(need)));
                }
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
        if (LimitsText.HOW.stream().anyMatch(fields::has)) {
            said.add(new BlockField.How(LimitsText.how(fields, current.how())));
        }
        if (LimitsText.LIMITS.stream().anyMatch(fields::has)) {
            said.add(new BlockField.Limits(LimitsText.limits(fields, current.limits())));
        }
        if (fields.has("needs")) {
            said.add(new BlockField.Needs(fields.list("needs", NeedText::ofBlock)));
        }
        fields.metadata("metadata").map(BlockField.Meta::new).ifPresent(said::add);
        if (said.isEmpty()) {
            throw Empty.patch(KEYS);
        }
        return said;
    }
}
