package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.dialect.live.json.Values;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.transfer.Parcel;

import java.util.ArrayList;
import java.util.List;

/** What is wished of a single task, as users write it and as it is told. */
public final class WishesText {
    /** The keys of these. */
    public static final List<String> KEYS =
            List.of("priority", "hidden", "not_before", "needs", "metadata");

    private WishesText() {}

    static TaskWishes read(Fields fields) {
        if (KEYS.stream().noneMatch(fields::has)) {
            return TaskWishes.NONE;
        }
        TaskWishes usual = TaskWishes.NONE;
        return new TaskWishes(
                fields.read("priority", WishesText::priority).orElse(usual.priority()),
                fields.flag("hidden").orElse(usual.hidden()),
                fields.when("not_before").orElse(usual.notBefore()),
                fields.list("needs", NeedText::ofTask),
                fields.metadata("metadata").orElse(Metadata.NONE),
                Parcel.NONE);
    }

    /** A priority of a task: a number, or null for its block's. */
    public static int priority(JsonNode node) {
        return node.isNull() ? TaskWishes.AS_BLOCK : Values.number(node);
    }

    /** Tells all of them. */
    public static void put(ObjectNode node, TaskWishes wishes) {
        putPriority(node, wishes.priority());
        node.put("hidden", wishes.hidden());
        Parts.put(node, "not_before", wishes.notBefore());
        node.set("needs", needs(wishes.needs()));
        node.set("metadata", Parts.metadata(wishes.metadata()));
        ParcelJson.put(node, wishes.parcel());
    }

    /** Tells the priority; null when it is the block's. */
    public static void putPriority(ObjectNode node, int priority) {
        if (priority == TaskWishes.AS_BLOCK) {
            node.putNull("priority");
        } else {
            node.put("priority", priority);
        }
    }

    /** The tasks waited for. */
    public static ArrayNode needs(List<NeedSpec.OnTask> needs) {
        ArrayNode node = Json.array();
        needs.forEach(need -> node.addObject().put("task", need.name()));
        return node;
    }

    /** Reads what {@link #put} told. */
    public static TaskWishes told(JsonNode node) {
        JsonNode priority = node.path("priority");
        List<NeedSpec.OnTask> needs = new ArrayList<>();
        node.path("needs")
                .forEach(need -> needs.add(new NeedSpec.OnTask(Told.text(need.path("task")))));
        return new TaskWishes(
                priority.isNumber() ? priority.intValue() : TaskWishes.AS_BLOCK,
                node.path("hidden").asBoolean(),
                Told.when(node.path("not_before")),
                needs,
                Told.metadata(node.path("metadata")),
                ParcelJson.told(node));
    }
}
