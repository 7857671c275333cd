package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.TaskIndexes;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Runs;

import java.util.EnumMap;
import java.util.Map;

/** Task indexes by state: {@code {"done":"0-8,13","running":"9"}}. */
public final class RunsJson {
    private RunsJson() {}

    /** The runs as an object. */
    public static ObjectNode print(Runs runs) {
        ObjectNode node = Json.object();
        runs.tasks().forEach((state, tasks) -> node.put(state.word(), tasks.toString()));
        return node;
    }

    /** Reads runs. */
    public static Runs read(JsonNode node) {
        Map<TaskState, TaskSet> runs = new EnumMap<>(TaskState.class);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            runs.put(
                    Words.taskState(entry.getKey()),
                    TaskIndexes.parse(Told.text(entry.getValue())));
        }
        return new Runs(runs);
    }
}
