package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.TaskView;

import java.util.List;
import java.util.Map;

/** The same texts as {@link Answers}, in lines, for people who read them. */
public final class Indented {
    private Indented() {}

    /** A job with its blocks and their runs. */
    public static String job(JobInFull job) {
        return Answers.object(job).toPrettyString();
    }

    /** A block and its runs. */
    public static String block(JobNumber job, BlockView block, Runs runs) {
        ObjectNode node = BlockJson.print(job, block);
        node.set("runs", RunsJson.print(runs));
        return node.toPrettyString();
    }

    /** A list of objects that hold texts. */
    public static String rows(List<Map<String, String>> rows) {
        ArrayNode all = Json.object().arrayNode();
        rows.forEach(row -> row.forEach(all.addObject()::put));
        return all.toPrettyString();
    }

    /** A task with its attempts. */
    public static String task(BlockAddress block, TaskView task, List<Attempt> attempts) {
        ObjectNode node = TaskJson.print(block, task);
        ArrayNode all = node.putArray("attempts");
        attempts.forEach(attempt -> all.add(AttemptJson.print(attempt)));
        return node.toPrettyString();
    }
}
