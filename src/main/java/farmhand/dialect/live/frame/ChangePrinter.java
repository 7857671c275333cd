package farmhand.dialect.live.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.answer.BlockJson;
import farmhand.dialect.live.answer.JobJson;
import farmhand.dialect.live.answer.RunsJson;
import farmhand.dialect.live.answer.TaskJson;
import farmhand.dialect.live.json.Json;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.ViewChange;

import java.util.List;

/** One change as an object. */
final class ChangePrinter {
    private ChangePrinter() {}

    static ObjectNode print(ViewChange change) {
        return switch (change) {
            case ViewChange.JobAdded(var job) -> {
                ObjectNode node = Json.object();
                node.set("job_added", JobJson.print(job));
                yield node;
            }
            case ViewChange.JobRemoved(var job, var reason) ->
                    Json.object().put("job_removed", job.value()).put("reason", reason);
            case ViewChange.JobSet(var before, var after) ->
                    set(of(after.number()), JobJson.print(before), JobJson.print(after));
            case ViewChange.JobRestated(var job) -> {
                ObjectNode node = of(job.number());
                node.set("set", JobJson.print(job));
                yield node;
            }
            case ViewChange.BlocksAdded(var job, var blocks) -> {
                ObjectNode node = of(job);
                ArrayNode list = node.putArray("blocks_added");
                blocks.forEach(block -> list.add(BlockJson.print(job, block)));
                yield node;
            }
            case ViewChange.BlockSet(var job, var before, var after) ->
                    set(
                            of(new BlockAddress(job, after.index())),
                            BlockJson.print(job, before),
                            BlockJson.print(job, after));
            case ViewChange.BlockRestated(var job, var block) -> {
                ObjectNode node = of(new BlockAddress(job, block.index()));
                node.set("set", BlockJson.print(job, block));
                yield node;
            }
            case ViewChange.RunsSet(var block, var runs) -> {
                ObjectNode node = of(block);
                node.set("runs", RunsJson.print(runs));
                yield node;
            }
            case ViewChange.TasksSet(var block, var tasks) -> tasks(block, "tasks", tasks);
            case ViewChange.TasksAdded(var block, var tasks) -> tasks(block, "tasks_added", tasks);
            case ViewChange.OfPolicy policy -> PolicyChanges.print(policy);
        };
    }

    private static ObjectNode tasks(BlockAddress block, String key, List<TaskView> tasks) {
        ObjectNode node = of(block);
        ArrayNode list = node.putArray(key);
        tasks.forEach(task -> list.add(TaskJson.print(task)));
        return node;
    }

    private static ObjectNode set(ObjectNode node, ObjectNode before, ObjectNode after) {
        ObjectNode set = node.putObject("set");
        for (var entry : after.properties()) {
            JsonNode old = before.path(entry.getKey());
            if (!old.equals(entry.getValue())) {
                set.set(entry.getKey(), entry.getValue());
            }
        }
        return node;
    }

    private static ObjectNode of(JobNumber job) {
        return Json.object().put("job", job.value());
    }

    private static ObjectNode of(BlockAddress block) {
        return of(block.job()).put("block", block.block());
    }
}
