package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.task.Worked;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;

import java.util.ArrayList;
import java.util.List;

/** A block as it is told. */
public final class BlockJson {
    private static final String RUN_TIMES = "run_times";

    private BlockJson() {}

    /** The block without its tasks. */
    public static ObjectNode print(JobNumber job, BlockView block) {
        ObjectNode node = Json.object();
        node.put("job", job.value());
        node.put("index", block.index());
        node.put("name", block.name());
        putShape(node, block.shape());
        Parts.put(node, block.how());
        ArrayNode needs = node.putArray("needs");
        block.needs().forEach(need -> needs.add(NeedJson.print(need)));
        Parts.put(node, block.limits());
        node.set("metadata", Parts.metadata(block.metadata()));
        node.put("status", block.status().word());
        TotalsJson.put(node, block.totals(), block.ready());
        node.putObject(RUN_TIMES)
                .put("tasks", block.worked().tasks())
                .put("micros", block.worked().micros())
                .put("longest_micros", block.worked().longest());
        return node;
    }

    /** Reads a block. */
    public static BlockView read(JsonNode node) {
        return read(node, shape(node));
    }

    /** {@code before} with the keys of {@code set} said anew. */
    public static BlockView changed(JobNumber job, BlockView before, ObjectNode set) {
        boolean reshaped = set.has("frames") || set.has("frames_per_task") || set.has("tasks");
        ObjectNode node = print(job, before).setAll(set);
        return read(node, reshaped ? shape(node) : before.shape());
    }

    private static BlockView read(JsonNode node, Shape shape) {
        List<Need> needs = new ArrayList<>();
        node.path("needs").forEach(need -> needs.add(NeedJson.read(need)));
        return new BlockView(
                node.path("index").asInt(),
                Told.text(node.path("name")),
                shape,
                Told.how(node),
                needs,
                Told.limits(node),
                Told.metadata(node.path("metadata")),
                Words.jobStatus(node.path("status")),
                TotalsJson.read(node),
                TotalsJson.ready(node),
                worked(node.path(RUN_TIMES)));
    }

    private static Worked worked(JsonNode node) {
        return new Worked(
                node.path("tasks").asInt(),
                node.path("micros").asLong(),
                node.path("longest_micros").asLong());
    }

    private static void putShape(ObjectNode node, Shape shape) {
        node.put("numeric", shape instanceof Shape.Numeric);
        switch (shape) {
            case Shape.Numeric numeric -> {
                node.put("frames", numeric.cut().range().toString());
                node.put("frames_per_task", numeric.cut().perTask());
            }
            case Shape.Listed listed -> {
                node.putNull("frames");
                if (listed.perTask() == 0) {
                    node.putNull("frames_per_task");
                } else {
                    node.put("frames_per_task", listed.perTask());
                }
            }
        }
        node.put("tasks", shape.count());
    }

    private static Shape shape(JsonNode node) {
        if (!node.path("frames").isTextual()) {
            return new Shape.Listed(
                    node.path("tasks").asInt(), node.path("frames_per_task").asInt(0));
        }
        return new Shape.Numeric(
                new FrameTasks(
                        FrameRange.parse(node.path("frames").textValue()),
                        node.path("frames_per_task").asInt(1)));
    }
}
