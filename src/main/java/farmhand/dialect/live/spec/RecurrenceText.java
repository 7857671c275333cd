package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.refusal.Refused;
import farmhand.farm.time.Durations;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.Recurrence.From;

import java.util.List;
import java.util.Locale;

/**
 * When a task comes back: {@code {"every":"30m","from":"schedule"}}, {@code {"cron":"…"}}, or
 * {@code {"by":"report"}}.
 */
public final class RecurrenceText {
    private static final List<String> KEYS = List.of("every", "cron", "from", "by");

    private static final String REPORT = "report";

    private RecurrenceText() {}

    /** Reads one. */
    public static Recurrence read(JsonNode node) {
        if (node.isNull()) {
            return new Recurrence.None();
        }
        Fields fields = Fields.of(node, KEYS);
        if (fields.has("by")) {
            return fields.read("by", RecurrenceText::reported).orElseThrow();
        }
        From from = fields.read("from", RecurrenceText::from).orElse(From.NOW);
        if (fields.has("every") == fields.has("cron")) {
            throw Values.placed(
                    "every_or_cron",
                    "A recurrence is either every so often or by a cron line.",
                    "Give every, such as \"30m\", or cron, such as \"0 8 * * 1-5\".",
                    "every");
        }
        return fields.has("every")
                ? new Recurrence.Every(
                        fields.read("every", time -> Durations.parse(Values.text(time)))
                                .orElseThrow(),
                        from)
                : fields.read("cron", line -> new Recurrence.Cron(Values.text(line), from))
                        .orElseThrow();
    }

    /** Writes one; null where there is none. */
    public static JsonNode print(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.None _ -> NullNode.getInstance();
            case Recurrence.Reported _ -> Json.object().put("by", REPORT);
            case Recurrence.Every(var time, var from) ->
                    Json.object().put("every", Durations.print(time)).put("from", word(from));
            case Recurrence.Cron(var line, var from) ->
                    Json.object().put("cron", line).put("from", word(from));
        };
    }

    private static Recurrence reported(JsonNode node) {
        if (!Values.text(node).equals(REPORT)) {
            throw Refused.of(
                    "bad_by",
                    "“" + Values.shortened(node.textValue()) + "” is nothing to come back by.",
                    "Write report: the task says its next run in the file FARMHAND_REPORT names.");
        }
        return new Recurrence.Reported();
    }

    private static From from(JsonNode node) {
        for (From from : From.values()) {
            if (word(from).equals(Values.text(node))) {
                return from;
            }
        }
        throw Refused.of(
                "bad_from",
                "“" + Values.shortened(node.textValue()) + "” is nothing to count from.",
                "Write now (the end of the run before) or schedule (when that was due).");
    }

    private static String word(From from) {
        return from.name().toLowerCase(Locale.ROOT);
    }
}
