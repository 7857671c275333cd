package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.TaskState;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.TaskMove;

import java.util.List;

/**
 * Tasks of one job put into states: {@code [{"tasks":"0/10-20","status":"excluded"}]}, where {@code
 * "0"} is a whole block and {@code "*"} the whole job.
 */
final class TaskMoves {
    private static final String ALL = "*";

    private TaskMoves() {}

    static String print(List<TaskMove> moves) {
        ArrayNode node = Json.array();
        for (TaskMove move : moves) {
            node.addObject().put("tasks", tasks(move.tasks())).put("status", move.to().word());
        }
        return Json.print(node);
    }

    static List<TaskMove> read(JobNumber job, JsonNode node) {
        List<TaskMove> moves = Fields.list(node, move -> move(job, move));
        if (moves.isEmpty()) {
            throw Empty.patch(List.of("[{\"tasks\":\"0/10-20\",\"status\":\"excluded\"}]"));
        }
        return moves;
    }

    private static TaskMove move(JobNumber job, JsonNode node) {
        Fields fields = Fields.of(node, List.of("tasks", "status"));
        return new TaskMove(
                fields.read("tasks", tasks -> subject(job, Values.text(tasks)))
                        .orElseThrow(() -> Fields.missing("tasks")),
                fields.read("status", status -> TaskState.parse(Values.text(status)))
                        .orElseThrow(() -> Fields.missing("status")));
    }

    private static Subject subject(JobNumber job, String text) {
        return text.equals(ALL) ? new Subject.OfJob(job) : Subject.parse(job + "/" + text);
    }

    private static String tasks(Subject subject) {
        return switch (subject) {
            case Subject.OfJob _ -> ALL;
            case Subject.OfBlock block -> Integer.toString(block.block().block());
            case Subject.OfTasks tasks -> tasks.block().block() + "/" + tasks.tasks();
        };
    }
}
