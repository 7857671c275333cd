package farmhand.dialect.afanasy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Json;
import farmhand.dialect.afanasy.spec.JobReader;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.refusal.Refused;

import java.io.IOException;
import java.util.List;

/**
 * Job files in Afanasy's form: {@code {"job": ..}} to submit one, {@code {"action": ..}} with the
 * operation {@code append_tasks} or {@code append_blocks}.
 */
public final class AfanasyJobFile {
    private AfanasyJobFile() {}

    /** Whether the text is meant to be one: an object whose first key is job or action. */
    public static boolean isOne(String text) {
        try (JsonParser json = Json.factory().createParser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT
                    && json.nextToken() == JsonToken.FIELD_NAME
                    && (json.currentName().equals("job") || json.currentName().equals("action"));
        } catch (IOException ignored) {
            return false; // what is no JSON is not Afanasy's
        }
    }

    /**
     * The commands of a file; throws {@link Refused} with the position of what cannot be read. An
     * address in {@code target} goes before the ids in the text.
     */
    public static List<Command> read(String text, Target target) {
        Fields file = new Fields(parsed(text), Fields.Way.STRICT);
        if (file.has("action")) {
            Fields action = file.object("action");
            return Refused.at("action", () -> ActionReader.read(action, target));
        }
        if (target instanceof Target.AppendTo) {
            throw Fields.refused(
                    "not_an_append",
                    "The file is a job of its own.",
                    "Submit it, or write its blocks as an append_blocks operation.",
                    "");
        }
        Fields job = file.object("job");
        return List.of(Refused.at("job", () -> new Command.Submit(JobReader.read(job))));
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.parse(text);
        } catch (JsonProcessingException e) {
            throw Fields.refused(
                    "not_json",
                    "The text is not JSON: " + Json.said(e) + ".",
                    "Mend it at line %d, column %d."
                            .formatted(Json.place(e).getLineNr(), Json.place(e).getColumnNr()),
                    "");
        }
    }
}
