package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of the farm, a queue, a machine or a user otherwise: {@code {"paused":true}}. */
final class PolicyText {
    private static final List<String> FARM = List.of("paused", "service_limits");
    private static final List<String> QUEUE = List.of("priority", "paused");
    private static final List<String> WORKER = List.of("paused", "remark");
    private static final List<String> USER = List.of("priority", "max_running", "metadata");

    private PolicyText() {}

    static String print(PolicyEdit edit) {
        ObjectNode node = Json.object();
        switch (edit) {
            case PolicyEdit.OfFarm(var fields) -> fields.forEach(field -> put(node, field));
            case PolicyEdit.OfQueue queue -> queue.fields().forEach(field -> put(node, field));
            case PolicyEdit.OfUser user -> user.fields().forEach(field -> put(node, field));
            case PolicyEdit.OfWorker(_, boolean paused) -> node.put("paused", paused);
            case PolicyEdit.NoteWorker(_, String note) -> node.put("remark", note);
            case PolicyEdit.SteerWorker steer -> {
                return PolicyVerbs.print(steer);
            }
            case PolicyEdit.RemoveQueue _ -> {
                return "";
            }
        }
        return Json.print(node);
    }

    static PolicyEdit farm(JsonNode node) {
        Fields fields = Fields.of(node, FARM);
        List<FarmField> said = new ArrayList<>();
        fields.flag("paused").map(FarmField.Paused::new).ifPresent(said::add);
        fields.read("service_limits", PolicyText::services).ifPresent(said::addAll);
        return new PolicyEdit.OfFarm(some(said, FARM));
    }

    /** Making a queue may say nothing. */
    static PolicyEdit queue(String name, boolean make, JsonNode node) {
        Fields fields = Fields.of(node, QUEUE);
        List<QueueField> said = new ArrayList<>();
        fields.number("priority").map(QueueField.Priority::new).ifPresent(said::add);
        fields.flag("paused").map(QueueField.Paused::new).ifPresent(said::add);
        return new PolicyEdit.OfQueue(name, make, make ? said : some(said, QUEUE));
    }

    static PolicyEdit user(String name, JsonNode node) {
        Fields fields = Fields.of(node, USER);
        List<UserField> said = new ArrayList<>();
        fields.number("priority").map(UserField.Priority::new).ifPresent(said::add);
        fields.limit("max_running").map(UserField.MaxRunning::new).ifPresent(said::add);
        fields.metadata("metadata").map(UserField.Meta::new).ifPresent(said::add);
        return new PolicyEdit.OfUser(name, some(said, USER));
    }

    static PolicyEdit worker(String name, JsonNode node) {
        Fields fields = Fields.of(node, WORKER);
        Optional<Boolean> paused = fields.flag("paused");
        Optional<String> note = fields.text("remark");
        if (paused.isPresent() && note.isPresent()) {
            throw Values.placed(
                    "one_at_a_time",
                    "A worker is paused and noted of by two commands.",
                    "Send “paused” and “remark” one after the other.",
                    "remark");
        }
        return note.<PolicyEdit>map(said -> new PolicyEdit.NoteWorker(name, said))
                .orElseGet(
                        () ->
                                new PolicyEdit.OfWorker(
                                        name, paused.orElseThrow(() -> Empty.patch(WORKER))));
    }

    private static List<FarmField> services(JsonNode node) {
        if (!node.isObject()) {
            throw Values.wrongType("", node, "an object", "Write it as {\"nuke\": 2}.");
        }
        List<FarmField> said = new ArrayList<>();
        node.properties()
                .forEach(
                        e -> {
                            Limit most = Refused.at(e.getKey(), () -> limit(e.getValue()));
                            said.add(new FarmField.ServiceLimit(e.getKey(), most));
                        });
        return said;
    }

    private static Limit limit(JsonNode node) {
        return node.isNull() ? Limit.NONE : new Limit(Values.number(node));
    }

    private static <F> List<F> some(List<F> said, List<String> keys) {
        if (said.isEmpty()) {
            throw Empty.patch(keys);
        }
        return said;
    }

    private static void put(ObjectNode node, FarmField field) {
        switch (field) {
            case FarmField.Paused(boolean value) -> node.put("paused", value);
            case FarmField.ServiceLimit(String service, Limit most) ->
                    Parts.put(node.withObjectProperty("service_limits"), service, most);
        }
    }

    private static void put(ObjectNode node, QueueField field) {
        switch (field) {
            case QueueField.Priority(int value) -> node.put("priority", value);
            case QueueField.Paused(boolean value) -> node.put("paused", value);
        }
    }

    private static void put(ObjectNode node, UserField field) {
        switch (field) {
            case UserField.Priority(int value) -> node.put("priority", value);
            case UserField.MaxRunning(Limit most) -> Parts.put(node, "max_running", most);
            case UserField.Meta(var value) -> node.set("metadata", Parts.metadata(value));
        }
    }
}
