package farmhand.dialect.afanasy.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.NodesJson;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Fields.Way;
import farmhand.dialect.afanasy.json.Json;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.refusal.Refused;

import java.util.List;

/**
 * A request as Afanasy's clients send it: one JSON object with one key that says what is asked for.
 *
 * @param text what was sent
 * @param root the object; missing where the text is none
 */
public record AfanasyRequest(String text, JsonNode root) {
    private static final String RELOAD = "reload_config";
    private static final String INVALID = "Invalid action.";
    private static final int MOST_NAME = 200;

    /** Reads a text; never throws: what cannot be read is answered. */
    public static AfanasyRequest of(String text) {
        try {
            return new AfanasyRequest(text, Json.parse(text));
        } catch (JsonProcessingException broken) {
            String why =
                    "%s (at character %d of %d):\n"
                            .formatted(
                                    Json.said(broken),
                                    Json.place(broken).getCharOffset(),
                                    text.length());
            return new AfanasyRequest(
                    text, Json.object().set("broken", Json.object().put("why", why)));
        }
    }

    /** The name of who asks; empty when it is not said. */
    public String user() {
        return said("user_name");
    }

    /** The name of the machine asked from; empty when it is not said. */
    public String host() {
        return said("host_name");
    }

    /** Whether somebody does something, and does not only look. */
    public boolean isDeed() {
        return root.has("job") || root.has("action") || root.has("monitor");
    }

    /** What is to be done first. Throws nothing that a client can cause. */
    public Step begin(Desk desk) {
        try {
            if (root.path("broken").isObject()) {
                return answer(Info.error(root.path("broken").path("why").asText()));
            }
            if (root.has("job")) {
                return Submission.begin(root.path("job"), way(desk));
            }
            if (root.path("get").isObject()) {
                return GetRequest.begin(fields("get"), desk);
            }
            if (root.path("action").isObject()) {
                return ActionRequest.begin(new Fields(root.path("action"), way(desk)), desk);
            }
            if (root.path("monitor").isObject()) {
                return GetMonitors.register(fields("monitor"), desk);
            }
            if (root.path("user").isObject()) {
                return user(fields("user"), desk);
            }
            if (root.path("announce").isTextual()) {
                return GetMonitors.announce(root.path("announce").asText(), desk);
            }
            if (root.has(RELOAD)) {
                return answer(Info.failed(RELOAD, "There is no configuration to read again."));
            }
            return answer(Info.error(INVALID));
        } catch (Refused refused) {
            return answer(Info.error(refused.rejection().text()));
        }
    }

    private static Step user(Fields user, Desk desk) {
        String name = user.text("name");
        if (name.isBlank() || name.length() > MOST_NAME) {
            return answer(Info.error("A user has a “name” of at most 200 characters."));
        }
        boolean isThere = desk.users().find(name).isPresent();
        if (isThere || !desk.info().link().isForeign()) {
            return known(name, isThere, desk);
        }
        var made = new Command.EditPolicy(new PolicyEdit.OfUser(name, List.of()));
        return new Step.Send(
                made,
                outcome ->
                        switch (outcome) {
                            case Outcome.Refused(var why) -> answer(Info.error(why.text()));
                            case Outcome.Done _ -> known(name, false, desk);
                        });
    }

    private static Step known(String name, boolean wasThere, Desk desk) {
        desk.users().number(name);
        NodesJson nodes = new NodesJson(desk.farm(), desk.users(), desk.opened());
        return answer(nodes.user(name, wasThere));
    }

    private static Way way(Desk desk) {
        return desk.info().link().isForeign() ? Way.FORWARDED : Way.LENIENT;
    }

    private Fields fields(String key) {
        return new Fields(root.path(key), Way.LENIENT);
    }

    private String said(String key) {
        return root.isObject() && !root.isEmpty()
                ? root.elements().next().path(key).asText("")
                : "";
    }

    static Step answer(String json) {
        return new Step.Answer(json);
    }
}
