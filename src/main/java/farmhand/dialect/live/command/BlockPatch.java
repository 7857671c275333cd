package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.dialect.live.spec.CommandText;
import farmhand.dialect.live.spec.LimitsText;
import farmhand.dialect.live.spec.NeedText;
import farmhand.farm.command.BlockField;
import farmhand.farm.spec.TaskOrder;

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
        fields.forEach(field -> put(node, field.key(), field));
        return Json.print(node);
    }

    static List<BlockField> read(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        List<BlockField> said = new ArrayList<>();
        fields.text("name").map(BlockField.Name::new).ifPresent(said::add);
        readHow(fields, said);
        readLimits(fields, said);
        if (fields.has("needs")) {
            said.add(new BlockField.Needs(fields.list("needs", NeedText::ofBlock)));
        }
        fields.metadata("metadata").map(BlockField.Meta::new).ifPresent(said::add);
        if (said.isEmpty()) {
            throw Empty.patch(KEYS);
        }
        return said;
    }

    private static void readHow(Fields fields, List<BlockField> said) {
        fields.text("service").map(BlockField.Service::new).ifPresent(said::add);
        fields.read("command", CommandText::read).map(BlockField.Line::new).ifPresent(said::add);
        fields.text("task_name").map(BlockField.TaskName::new).ifPresent(said::add);
        fields.text("working_directory").map(BlockField.Folder::new).ifPresent(said::add);
        fields.environment("environment").map(BlockField.Variables::new).ifPresent(said::add);
        if (fields.has("outputs")) {
            said.add(new BlockField.Outputs(fields.list("outputs", Values::text)));
        }
    }

    private static void readLimits(Fields fields, List<BlockField> said) {
        fields.number("priority").map(BlockField.Priority::new).ifPresent(said::add);
        fields.limit("max_failures").map(BlockField.MaxFailures::new).ifPresent(said::add);
        fields.limit("max_running").map(BlockField.MaxRunning::new).ifPresent(said::add);
        fields.read("slots", LimitsText::slots).map(BlockField.Slots::new).ifPresent(said::add);
        fields.duration("time_limit").map(BlockField.TimeLimit::new).ifPresent(said::add);
        fields.duration("no_progress_limit")
                .map(BlockField.NoProgressLimit::new)
                .ifPresent(said::add);
        fields.number("bucket").map(BlockField.Bucket::new).ifPresent(said::add);
        fields.read("order", word -> TaskOrder.parse(Values.text(word)))
                .map(BlockField.Order::new)
                .ifPresent(said::add);
        fields.limit("start_rate").map(BlockField.StartRate::new).ifPresent(said::add);
    }

    private static void put(ObjectNode node, String key, BlockField field) {
        switch (field) {
            case BlockField.Name(String value) -> node.put(key, value);
            case BlockField.Service(String value) -> node.put(key, value);
            case BlockField.Line(var value) -> node.set(key, Parts.command(value));
            case BlockField.TaskName(String value) -> node.put(key, value);
            case BlockField.Folder(String value) -> node.put(key, value);
            case BlockField.Variables(var value) -> node.set(key, Parts.environment(value));
            case BlockField.Outputs(var value) -> node.set(key, Parts.texts(value));
            case BlockField.Needs(var value) -> {
                ArrayNode list = node.putArray(key);
                value.forEach(need -> list.add(NeedText.print(need)));
            }
            case BlockField.Meta(var value) -> node.set(key, Parts.metadata(value));
            case BlockField.Limits limits -> put(node, key, limits);
        }
    }

    private static void put(ObjectNode node, String key, BlockField.Limits field) {
        switch (field) {
            case BlockField.Priority(int value) -> node.put(key, value);
            case BlockField.MaxFailures(var value) -> Parts.put(node, key, value);
            case BlockField.MaxRunning(var value) -> Parts.put(node, key, value);
            case BlockField.Slots(int value) -> Parts.putSlots(node, value);
            case BlockField.TimeLimit(var value) -> Parts.put(node, key, value);
            case BlockField.NoProgressLimit(var value) -> Parts.put(node, key, value);
            case BlockField.Bucket(int value) -> node.put(key, value);
            case BlockField.Order(var value) -> node.put(key, value.word());
            case BlockField.StartRate(var value) -> Parts.put(node, key, value);
        }
    }
}
