package farmhand.dialect.party;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Block;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Recurrence;

import java.util.List;

/** What Party's clients are answered: {@code {"code","data","error","message"}}. */
public final class PartyAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PartyAnswers() {}

    /**
     * Some tasks.
     *
     * @param block in which they stand
     */
    public record Placed(TaskAddress address, Block block) {}

    /** Answers with tasks, in order. */
    public static String tasks(int code, List<Placed> tasks, String message) {
        var list = NODES.arrayNode(tasks.size());
        tasks.forEach(task -> list.add(object(task)));
        return envelope(code, list, NODES.nullNode(), message);
    }

    /** Answers with one task. */
    public static String task(int code, Placed task, String message) {
        return envelope(code, object(task), NODES.nullNode(), message);
    }

    /** Answers that something was refused. */
    public static String refused(int code, Rejection rejection) {
        String at = rejection.at().isEmpty() ? "" : " (" + rejection.at() + ")";
        return envelope(
                code, NODES.nullNode(), NODES.textNode(rejection.code()), rejection.text() + at);
    }

    private static String envelope(int code, JsonNode data, JsonNode error, String message) {
        ObjectNode answer = NODES.objectNode();
        answer.put("code", code);
        answer.set("data", data);
        answer.set("error", error);
        answer.put("message", message);
        return answer.toString();
    }

    private static ObjectNode object(Placed placed) {
        int index = placed.address().task();
        Block block = placed.block();
        Task task = block.tasks().task(index);
        String data = block.options(index).data();
        ObjectNode node = NODES.objectNode();
        node.put("_id", placed.address().id());
        node.put("party", block.service(index));
        node.set("data", data.isEmpty() ? NODES.nullNode() : BoundedJson.parse(data, "body"));
        put(node, "timestamp", block.wishes(index).notBefore());
        node.put("attempts", attempts(task));
        node.put("is_recurring", !(block.options(index).recurrence() instanceof Recurrence.None));
        put(node, "last_run_on", task.started());
        node.put("completed", task.state() == TaskState.DONE);
        node.put("deleted", task.state() == TaskState.DELETED);
        node.put("status", task.state().word());
        node.put("last_error", task.error().isEmpty() ? null : task.error());
        return node;
    }

    /** Runs that failed, and the one that goes on or did not; a task that comes back has none. */
    private static int attempts(Task task) {
        boolean ran = task.state() == TaskState.DONE && task.tries() > task.failures();
        return task.failures() + (ran || task.state().isActive() ? 1 : 0);
    }

    private static void put(ObjectNode node, String name, When time) {
        node.put(name, time.isNever() ? null : PartyTimes.print(time));
    }
}
