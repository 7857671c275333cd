package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Told;
import farmhand.farm.view.LinkState;

import java.util.Map;
import java.util.TreeMap;

/** Whose farm it is: {@code {"kind":"own","status":"live","impossible":{"nimby":"…"}}}. */
public final class LinkJson {
    private LinkJson() {}

    /** As it is told. */
    public static ObjectNode print(LinkState link) {
        ObjectNode node = Json.object().put("kind", link.kind()).put("status", link.status());
        ObjectNode impossible = node.putObject("impossible");
        new TreeMap<>(link.impossible()).forEach(impossible::put);
        return node;
    }

    /** As it was told. */
    public static LinkState read(JsonNode node) {
        Map<String, String> impossible = new TreeMap<>();
        node.path("impossible")
                .properties()
                .forEach(one -> impossible.put(one.getKey(), Told.text(one.getValue())));
        return new LinkState(
                Told.text(node.path("kind")), Told.text(node.path("status")), impossible);
    }
}
