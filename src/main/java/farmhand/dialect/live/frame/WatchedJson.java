package farmhand.dialect.live.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.answer.JobJson;
import farmhand.dialect.live.answer.RunsJson;
import farmhand.dialect.live.answer.TaskJson;
import farmhand.dialect.live.json.Json;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.Update;
import farmhand.farm.view.WatchedBlock;

import java.util.ArrayList;
import java.util.List;

/** The tasks of a job that is now watched. */
final class WatchedJson {
    private WatchedJson() {}

    static List<String> print(Update.Watched watched) {
        ObjectNode node = Json.object();
        ObjectNode told = node.putObject("watched");
        told.put("job", watched.job().value());
        told.put("revision", watched.revision());
        told.put("detail", watched.detailed());
        ArrayNode blocks = told.putArray("blocks");
        for (WatchedBlock block : watched.blocks()) {
            ObjectNode one = blocks.addObject().put("index", block.index());
            one.set("runs", RunsJson.print(block.runs()));
            ArrayNode tasks = one.putArray("tasks");
            block.tasks().forEach(task -> tasks.add(TaskJson.print(task)));
        }
        told.put("more", watched.more());
        return List.of(Json.print(node));
    }

    static Update.Watched read(JsonNode node) {
        List<WatchedBlock> blocks = new ArrayList<>();
        for (JsonNode block : node.path("blocks")) {
            List<TaskView> tasks = new ArrayList<>();
            block.path("tasks").forEach(task -> tasks.add(TaskJson.read(task)));
            blocks.add(
                    new WatchedBlock(
                            block.path("index").asInt(), RunsJson.read(block.path("runs")), tasks));
        }
        return new Update.Watched(
                JobJson.number(node.path("job")),
                node.path("revision").asLong(),
                node.path("detail").asBoolean(),
                blocks,
                node.path("more").asBoolean());
    }
}
