package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.Json;
import farmhand.farm.command.PolicyEdit;

import java.util.List;
import java.util.Set;

/** What afserver keeps of a user beside priority and limit; no event of ours tells of it. */
public final class UserDeeds {
    private UserDeeds() {}

    /** The request; refused for a user whom the server does not know. */
    public static Deed of(PolicyEdit.OfUserThere edit, Nodes nodes, Ask ask) {
        JsonNode params = params(edit);
        Unescaped.refuseUser(params);
        String text =
                ask.action(
                        "users",
                        List.of(nodes.user(edit.user())),
                        out -> out.tree("params", params));
        return new Deed.Act(text, Set.of());
    }

    private static JsonNode params(PolicyEdit.OfUserThere edit) {
        try {
            return Json.parse(edit.params());
        } catch (JsonProcessingException broken) { // our own doors write JSON
            throw Impossible.no(
                    "User " + edit.user(),
                    "params that are no JSON",
                    "Write the params as a JSON object.");
        }
    }
}
