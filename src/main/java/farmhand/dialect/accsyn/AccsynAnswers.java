package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.refusal.Rejection;

import java.util.List;

/** What clients are answered: {@code {"result":…}}, or {@code {"message":…}} when refused. */
public final class AccsynAnswers {
    /** Stands before the objects of a result, which commas part. */
    public static final String BEFORE = "{\"result\":[";

    /** Stands behind them. */
    public static final String BEHIND = "]}";

    private AccsynAnswers() {}

    /** To a login. Whoever has the token may do everything. */
    public static String login(String user, String session) {
        return result(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("role", "admin")
                        .put("id", Workspace.user(user))
                        .put("session_id", session));
    }

    /** That it is true. */
    public static String isTrue() {
        return result(JsonNodeFactory.instance.booleanNode(true));
    }

    /** That it is done. */
    public static String success() {
        return JsonNodeFactory.instance.objectNode().put("success", true).toString();
    }

    /** To {@code entitytypes}. */
    public static String entitytypes() {
        return names(Entity.all());
    }

    /** To {@code attributes where entitytype=…}. */
    public static String attributes(Event event) {
        return names(Finding.attributes(event.data()));
    }

    /** To what is refused. */
    public static String refused(Rejection rejection) {
        String place =
                rejection.position() == Rejection.NOWHERE
                        ? rejection.at().isEmpty() ? "" : " (" + rejection.at() + ")"
                        : " (character " + (rejection.position() + 1) + " of the query)";
        return JsonNodeFactory.instance
                .objectNode()
                .put("message", text(rejection) + place)
                .put("code", rejection.code())
                .toString();
    }

    /** The farm's own remedy names a key that clients of accsyn do not have. */
    private static String text(Rejection rejection) {
        return rejection.code().equals("duplicate_key")
                ? rejection.message()
                        + " Leave “allow_duplicates” away to have that task retried instead."
                : rejection.text();
    }

    private static String names(List<String> names) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        names.forEach(list::add);
        return result(list);
    }

    private static String result(JsonNode result) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("result", result);
        return answer.toString();
    }
}
