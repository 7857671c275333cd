package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.DialectException;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Told;
import farmhand.farm.refusal.Rejection;

/** Refusals as they are told; {@code at}, {@code subject}, {@code position} only if any. */
public final class Refusals {
    private Refusals() {}

    /** The answer to a request that is refused: {@code {"error":{…}}}. */
    public static String print(Rejection rejection) {
        ObjectNode node = Json.object();
        node.set("error", object(rejection));
        return Json.print(node);
    }

    /** The same, with a text besides for who may be a client of another dialect. */
    public static String printToAnyone(Rejection rejection) {
        ObjectNode node = Json.object();
        node.set("error", object(rejection));
        node.put("message", rejection.text());
        return Json.print(node);
    }

    /** The refusal alone. */
    public static ObjectNode object(Rejection rejection) {
        ObjectNode node = Json.object();
        node.put("code", rejection.code());
        node.put("message", rejection.message());
        node.put("remedy", rejection.remedy());
        if (!rejection.at().isEmpty()) {
            node.put("at", rejection.at());
        }
        if (!rejection.subject().isEmpty()) {
            node.put("subject", rejection.subject());
        }
        if (rejection.position() >= 0) {
            node.put("position", rejection.position());
        }
        return node;
    }

    /** Reads the answer to a request that was refused. */
    public static Rejection read(String text) {
        return read(Json.parseAnswer(text).path("error"));
    }

    /** Reads a refusal. */
    public static Rejection read(JsonNode node) {
        if (!node.path("code").isTextual()) {
            throw new DialectException("A refusal without a code came back.");
        }
        return new Rejection(
                Told.text(node.path("code")),
                Told.text(node.path("message")),
                Told.text(node.path("remedy")),
                Told.text(node.path("at")),
                Told.text(node.path("subject")),
                node.path("position").asInt(Rejection.NOWHERE));
    }
}
