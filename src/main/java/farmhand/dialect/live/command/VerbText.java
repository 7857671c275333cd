package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;

import java.util.List;
import java.util.Locale;

/** A verb's word and its arguments beside {@code command} and {@code subjects}. */
final class VerbText {
    static final List<String> KEYS =
            List.of(
                    "command",
                    "subjects",
                    "where",
                    "stop",
                    "value",
                    "only",
                    "to",
                    "job",
                    "remove",
                    "max_running");

    private static final String BEFORE = "before";

    private VerbText() {}

    static void putArguments(ObjectNode node, Verb verb) {
        switch (verb) {
            case Verb.Retry retry -> node.put("only", word(retry.which()));
            case Verb.Priority priority -> node.put("value", priority.value());
            case Verb.Limits(var most) -> Parts.put(node, "max_running", most);
            case Verb.Move(var where) -> node.put("to", word(where));
            case Verb.MoveBefore(var job) -> node.put("to", BEFORE).put("job", job.value());
            case Verb.First(boolean first) -> {
                if (!first) {
                    node.put("remove", true);
                }
            }
            case Verb.Run _,
                    Verb.Pause _,
                    Verb.Resume _,
                    Verb.Exclude _,
                    Verb.Include _,
                    Verb.Hold _,
                    Verb.Forgive _,
                    Verb.Abort _,
                    Verb.Activate _,
                    Verb.Archive _,
                    Verb.Restore _,
                    Verb.Clone _,
                    Verb.Delete _ -> {}
        }
    }

    static Verb read(String word, JsonNode node) {
        return switch (word) {
            case "pause" -> new Verb.Pause(fields(node, "stop").flag("stop").orElse(false));
            case "stop" -> plain(node, new Verb.Pause(true));
            case "resume" -> plain(node, new Verb.Resume());
            case "exclude" -> plain(node, new Verb.Exclude());
            case "include" -> plain(node, new Verb.Include());
            case "abort" -> plain(node, new Verb.Abort());
            case "activate" -> plain(node, new Verb.Activate());
            case "archive" -> plain(node, new Verb.Archive());
            case "restore" -> plain(node, new Verb.Restore());
            case "clone" -> plain(node, new Verb.Clone());
            case "hold" -> plain(node, new Verb.Hold());
            case "forgive" -> plain(node, new Verb.Forgive());
            case "delete" -> plain(node, new Verb.Delete());
            case "retry" ->
                    new Verb.Retry(
                            fields(node, "only")
                                    .read("only", VerbText::which)
                                    .orElse(Verb.Which.FAILED));
            case "priority" ->
                    new Verb.Priority(
                            fields(node, "value")
                                    .number("value")
                                    .orElseThrow(() -> Fields.missing("value")));
            case "limits" ->
                    new Verb.Limits(
                            fields(node, "max_running")
                                    .limit("max_running")
                                    .orElseThrow(() -> Fields.missing("max_running")));
            case "first" -> new Verb.First(!fields(node, "remove").flag("remove").orElse(false));
            case "run" -> plain(node, new Verb.Run());
            case "move" ->
                    move(Fields.of(node, List.of("command", "subjects", "where", "to", "job")));
            default ->
                    throw Values.placed(
                            "unknown_command",
                            "There is no command “" + Values.shortened(word) + "”.",
                            "Use pause, stop, resume, abort, activate, exclude, include, hold, retry, forgive,"
                                    + " priority, limits, move, first, run, archive, restore, clone or delete;"
                                    + " of a worker, worker:NAME, pause, resume, eject, nimby, free or heal.",
                            "command");
        };
    }

    /** Where a job goes: {@code {"to":"top"}} or {@code {"to":"before","job":7}}. */
    static Verb move(Fields fields) {
        String to = fields.requiredText("to");
        if (to.equals(BEFORE)) {
            return new Verb.MoveBefore(
                    fields.read("job", VerbText::job).orElseThrow(() -> Fields.missing("job")));
        }
        for (Verb.Where where : Verb.Where.values()) {
            if (word(where).equals(to)) {
                return new Verb.Move(where);
            }
        }
        throw Values.placed(
                "bad_place",
                "“" + Values.shortened(to) + "” is no place to move to.",
                "Use top, up, down, bottom, or before with a job.",
                "to");
    }

    private static JobNumber job(JsonNode node) {
        return JobNumber.parse(node.isInt() ? node.asText() : Values.text(node));
    }

    private static Verb plain(JsonNode node, Verb verb) {
        Fields.of(node, List.of("command", "subjects", "where"));
        return verb;
    }

    private static Fields fields(JsonNode node, String argument) {
        return Fields.of(node, List.of("command", "subjects", "where", argument));
    }

    private static Verb.Which which(JsonNode node) {
        for (Verb.Which which : Verb.Which.values()) {
            if (word(which).equals(Values.text(node))) {
                return which;
            }
        }
        throw Refused.of(
                "bad_retry",
                "“" + Values.shortened(node.textValue()) + "” does not say what to retry.",
                "Write failed, missing, all or with_dependants.");
    }

    private static String word(Enum<?> which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
