package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.DialectException;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.link.OutputInfo;

import java.util.ArrayList;
import java.util.List;

/** The files that a task makes: {@code {"outputs":[{"index":0,"path":…,"status":"made",…}]}}. */
public final class OutputJson {
    private OutputJson() {}

    /** {@code GET …/outputs}. */
    public static String print(List<OutputInfo> outputs) {
        ObjectNode node = Json.object();
        ArrayNode list = node.putArray("outputs");
        for (OutputInfo output : outputs) {
            ObjectNode one = list.addObject().put("index", output.index());
            one.put("path", output.path()).put("status", output.state().word());
            one.put("size", output.size());
            Parts.put(one, "modified", output.modified());
            one.put("picture", output.picture());
        }
        return Json.print(node);
    }

    /** {@code GET …/outputs}. */
    public static List<OutputInfo> read(String text) {
        List<OutputInfo> outputs = new ArrayList<>();
        for (JsonNode one : Json.parseAnswer(text).path("outputs")) {
            outputs.add(
                    new OutputInfo(
                            one.path("index").asInt(),
                            Told.text(one.path("path")),
                            state(Told.text(one.path("status"))),
                            one.path("size").asLong(),
                            Told.when(one.path("modified")),
                            one.path("picture").asBoolean()));
        }
        return outputs;
    }

    private static OutputInfo.State state(String word) {
        for (OutputInfo.State state : OutputInfo.State.values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        throw new DialectException("An output cannot be “" + word + "”.");
    }
}
