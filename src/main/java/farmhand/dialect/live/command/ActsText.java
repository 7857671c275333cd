package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;

import java.util.List;

/**
 * Verbs on subjects: {@code [{"command":"pause","subjects":["3","7"],"stop":false}]}, or on what a
 * query means: {@code [{"command":"pause","where":"user=kim"}]}.
 */
final class ActsText {
    private ActsText() {}

    static String print(Command.Acts acts) {
        ArrayNode node = Json.array();
        for (Act act : acts.acts()) {
            ObjectNode one = node.addObject().put("command", act.verb().word());
            if (act.where().isBlank()) {
                ArrayNode subjects = one.putArray("subjects");
                act.subjects().forEach(subject -> subjects.add(subject.toString()));
            } else {
                one.put("where", act.where());
            }
            VerbText.putArguments(one, act.verb());
        }
        return Json.print(node);
    }

    static Command.Acts read(JsonNode node) {
        List<Act> acts = node.isObject() ? List.of(act(node)) : Fields.list(node, ActsText::act);
        if (acts.isEmpty()) {
            throw Refused.of(
                    "nothing_said",
                    "The list of commands is empty.",
                    "Give at least one, such as {\"command\":\"pause\",\"subjects\":[\"3\"]}.");
        }
        return new Command.Acts(acts);
    }

    private static Act act(JsonNode node) {
        JsonNode word = node.path("command");
        if (word.isMissingNode()) {
            Fields.of(node, VerbText.KEYS);
            throw Fields.missing("command");
        }
        Verb verb = VerbText.read(Refused.at("command", () -> Values.text(word)), node);
        Fields fields = Fields.of(node, VerbText.KEYS);
        List<Subject> subjects =
                fields.list("subjects", subject -> Subject.parse(Values.text(subject)));
        String where = fields.text("where").orElse("");
        return Refused.at("subjects", () -> new Act(verb, subjects, where));
    }
}
