package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.TaskIndexes;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.why.Explanation;
import farmhand.farm.why.Reason;
import farmhand.farm.why.Why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why things do not run; {@code tasks} is {@code "*"} for all open tasks of a job. */
final class WhyJson {
    private static final String ALL = "*";

    private WhyJson() {}

    static ObjectNode print(Explanation explanation) {
        ObjectNode node = Json.object().put("revision", explanation.revision());
        ArrayNode whys = node.putArray("why");
        explanation.whys().forEach(why -> whys.add(print(why)));
        return node;
    }

    static ObjectNode print(Why why) {
        Reason reason = why.reason();
        ObjectNode node = Json.object();
        node.put("subject", why.subject().toString());
        node.put("tasks", why.tasks().isEmpty() ? ALL : why.tasks().toString());
        node.put("kind", reason.kind().word());
        node.put("text", reason.text());
        ArrayNode needs = node.putArray("needs");
        reason.needs().forEach(need -> needs.add(need.toString()));
        Parts.put(node, "until", reason.until());
        Parts.putText(node, "remedy", reason.remedy());
        return node;
    }

    /** What keeps a task from running; null where nothing does. */
    static void put(ObjectNode node, Optional<Why> why) {
        why.ifPresentOrElse(one -> node.set("why", print(one)), () -> node.putNull("why"));
    }

    static Optional<Why> readOptional(JsonNode node) {
        return node.isObject() ? Optional.of(readOne(node)) : Optional.empty();
    }

    static Explanation read(JsonNode node) {
        List<Why> whys = new ArrayList<>();
        node.path("why").forEach(why -> whys.add(readOne(why)));
        return new Explanation(node.path("revision").asLong(), whys);
    }

    static Why readOne(JsonNode node) {
        String tasks = Told.text(node.path("tasks"));
        List<Subject> needs = new ArrayList<>();
        node.path("needs").forEach(need -> needs.add(Subject.parse(need.asText())));
        return new Why(
                Subject.parse(Told.text(node.path("subject"))),
                tasks.equals(ALL) ? TaskSet.NONE : TaskIndexes.parse(tasks),
                new Reason(
                        Words.kind(node.path("kind")),
                        Told.text(node.path("text")),
                        needs,
                        Told.when(node.path("until")),
                        Told.text(node.path("remedy"))));
    }
}
