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
import farmhand.farm.spec.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Verbs on subjects: {@code [{"command":"pause","subjects":["3","7"],"stop":false}]}, or on what a
 * query means: {@code [{"command":"pause","where":"user=kim"}]}; {@code user:kim} among subjects is
 * all active jobs of a user.
 */
final class ActsText {
    private static final String USER = "user:";

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
        List<Act> acts =
                node.isObject()
                        ? acts(node)
                        : Fields.list(node, ActsText::acts).stream().flatMap(List::stream).toList();
        if (acts.isEmpty()) {
            throw Refused.of(
                    "nothing_said",
                    "The list of commands is empty.",
                    "Give at least one, such as {\"command\":\"pause\",\"subjects\":[\"3\"]}.");
        }
        return new Command.Acts(acts);
    }

    /** One on what is named, and one for each {@code user:kim} among it. */
    private static List<Act> acts(JsonNode node) {
        JsonNode word = node.path("command");
        if (word.isMissingNode()) {
            Fields.of(node, VerbText.KEYS);
            throw Fields.missing("command");
        }
        Verb verb = VerbText.read(Refused.at("command", () -> Values.text(word)), node);
        Fields fields = Fields.of(node, VerbText.KEYS);
        List<Named> named = fields.list("subjects", subject -> named(Values.text(subject)));
        String where = fields.text("where").orElse("");
        List<Subject> subjects = named.stream().flatMap(one -> one.subject().stream()).toList();
        List<Act> acts =
                new ArrayList<>(
                        named.stream()
                                .filter(one -> one.subject().isEmpty())
                                .map(one -> Act.ofUser(verb, one.user()))
                                .toList());
        if (acts.isEmpty() || !subjects.isEmpty() || !where.isBlank()) {
            acts.addFirst(Refused.at("subjects", () -> new Act(verb, subjects, where)));
        }
        return acts;
    }

    /** An address, or a user whose jobs are meant. */
    private record Named(Optional<Subject> subject, String user) {}

    private static Named named(String text) {
        if (PolicyVerbs.isMeant(text)) {
            throw Refused.of(
                    "steered_alone",
                    "“" + text + "” is no job, and is steered by a command of its own.",
                    "Send it alone: {\"command\":\"pause\",\"subjects\":[\"" + text + "\"]}.");
        }
        if (!text.startsWith(USER)) {
            return new Named(Optional.of(Subject.parse(text)), "");
        }
        String user = text.substring(USER.length());
        Names.name(user);
        return new Named(Optional.empty(), user);
    }
}
