package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.BoundedJson;
import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.dialect.live.json.Values;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskOptions.OnDuplicate;
import farmhand.farm.transfer.Copying;

import java.util.List;
import java.util.Locale;

/** What a single task is about, as users write it and as it is told. */
public final class OptionsText {
    static final List<String> KEYS =
            List.of(
                    "data",
                    "key",
                    "on_duplicate",
                    "outputs",
                    "recurrence",
                    "source",
                    "destination",
                    "overwrite",
                    "checksum");

    private OptionsText() {}

    static TaskOptions read(Fields fields) {
        if (KEYS.stream().noneMatch(fields::has)) {
            return TaskOptions.NONE;
        }
        TaskOptions usual = TaskOptions.NONE;
        return new TaskOptions(
                fields.read("data", OptionsText::data).orElse(usual.data()),
                fields.text("key").orElse(usual.key()),
                fields.read("on_duplicate", OptionsText::onDuplicate).orElse(usual.onDuplicate()),
                fields.list("outputs", Values::text),
                fields.read("recurrence", RecurrenceText::read).orElse(usual.recurrence()),
                fields.text("source").orElse(usual.source()),
                fields.text("destination").orElse(usual.destination()),
                new Copying(
                        fields.flag("overwrite").orElse(false),
                        fields.flag("checksum").orElse(false)));
    }

    /** Any value; null is none. Keys are put in order, since equal data means the same task. */
    static String data(JsonNode node) {
        return node.isNull() ? "" : BoundedJson.sorted(node);
    }

    /** Tells all of them. */
    public static void put(ObjectNode node, TaskOptions options) {
        putData(node, options.data());
        Parts.putText(node, "key", options.key());
        node.put("on_duplicate", word(options.onDuplicate()));
        node.set("outputs", Parts.texts(options.outputs()));
        node.set("recurrence", RecurrenceText.print(options.recurrence()));
        Parts.putText(node, "source", options.source());
        Parts.putText(node, "destination", options.destination());
        if (options.copying().overwrite()) {
            node.put("overwrite", true);
        }
        if (options.copying().checksum()) {
            node.put("checksum", true);
        }
    }

    /** Writes what {@link #read} reads; what is as usual is left away. */
    static void write(ObjectNode node, TaskOptions options) {
        ObjectNode all = Json.object();
        ObjectNode usual = Json.object();
        put(all, options);
        put(usual, TaskOptions.NONE);
        all.properties().stream()
                .filter(entry -> !entry.getValue().equals(usual.path(entry.getKey())))
                .forEach(entry -> node.set(entry.getKey(), entry.getValue()));
    }

    /** Reads what {@link #put} told. */
    public static TaskOptions told(JsonNode node) {
        return new TaskOptions(
                data(node.path("data")),
                Told.text(node.path("key")),
                onDuplicate(node.path("on_duplicate")),
                Told.texts(node.path("outputs")),
                RecurrenceText.read(node.path("recurrence")),
                Told.text(node.path("source")),
                Told.text(node.path("destination")),
                new Copying(node.path("overwrite").asBoolean(), node.path("checksum").asBoolean()));
    }

    private static void putData(ObjectNode node, String data) {
        if (data.isEmpty()) {
            node.putNull("data");
        } else {
            node.set("data", Json.parseAnswer(data));
        }
    }

    private static OnDuplicate onDuplicate(JsonNode node) {
        for (OnDuplicate one : OnDuplicate.values()) {
            if (word(one).equals(Values.text(node))) {
                return one;
            }
        }
        throw Refused.of(
                "bad_on_duplicate",
                "“" + Values.shortened(node.textValue()) + "” does not say what to do.",
                "Write retry, refuse or allow.");
    }

    private static String word(OnDuplicate one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
