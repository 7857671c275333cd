package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.link.TaskPage;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.farm.view.TaskSaid;
import farmhand.farm.view.TaskView;

/**
 * A task as it is told; {@code status_line}, {@code last_error}, {@code worker} are null if empty.
 */
public final class TaskJson {
    private TaskJson() {}

    /** The task where its block is said around it. */
    public static ObjectNode print(TaskView view) {
        ObjectNode node = Json.object().put("index", view.index());
        put(node, view);
        return node;
    }

    /** The task with its address. */
    public static ObjectNode print(BlockAddress block, TaskView view) {
        ObjectNode node = Json.object();
        node.put("job", block.job().value());
        node.put("block", block.block());
        node.put("index", view.index());
        node.put("id", block.task(view.index()).id());
        put(node, view);
        TaskSaidJson.put(node, view.said());
        return node;
    }

    /** The task as it stands in lists. */
    static ObjectNode print(TaskPage.Placed placed) {
        ObjectNode node = print(placed.block(), placed.task());
        Parts.put(node, "created", placed.created());
        WhyJson.put(node, placed.why());
        ArrayNode attempts = node.putArray("attempts");
        placed.attempts().forEach(attempt -> attempts.add(AttemptJson.listed(attempt)));
        return node;
    }

    private static void put(ObjectNode node, TaskView view) {
        Task task = view.task();
        node.put("name", view.name());
        Parts.putText(node, "frames", view.frames());
        node.put("status", task.state().word());
        if (task.ending() == task.state()) {
            node.putNull("ending");
        } else {
            node.put("ending", task.ending().word());
        }
        if (task.turn() != Turn.USUAL) {
            node.put("turn", task.turn().word());
        }
        node.put("failures", task.failures());
        node.put("tries", task.tries());
        node.put("progress", task.progress());
        Parts.putText(node, "status_line", task.line());
        Parts.putText(node, "last_error", task.error());
        Parts.putText(node, "worker", task.worker());
        Parts.put(node, "started", task.started());
        Parts.put(node, "finished", task.finished());
        if (!view.said().equals(TaskSaid.NOTHING)) {
            TaskSaidJson.put(node, view.said());
        }
    }

    /** Reads a task. */
    public static TaskView read(JsonNode node) {
        TaskState state = Words.taskState(Told.text(node.path("status")));
        String ending = Told.text(node.path("ending"));
        return new TaskView(
                node.path("index").asInt(),
                Told.text(node.path("name")),
                Told.text(node.path("frames")),
                new Task(
                        state,
                        ending.isEmpty() ? state : Words.taskState(ending),
                        node.path("failures").asInt(),
                        node.path("tries").asInt(),
                        node.path("progress").asInt(),
                        Told.text(node.path("status_line")),
                        Told.text(node.path("last_error")),
                        Told.text(node.path("worker")),
                        Told.when(node.path("started")),
                        Told.when(node.path("finished")),
                        Words.turn(Told.text(node.path("turn")))),
                TaskSaidJson.read(node));
    }
}
