package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;

import java.util.List;

/** Writes what {@link SpecReader} reads; what is as usual is left away. */
public final class SpecPrinter {
    private SpecPrinter() {}

    /** A whole job. */
    public static String print(JobSpec job) {
        ObjectNode node = Json.object().put("name", job.name());
        if (!job.user().isEmpty()) {
            node.put("user", job.user());
        }
        node.put("queue", job.wishes().queue());
        if (job.priority() != JobSpec.AS_USER) {
            node.put("priority", job.priority());
        }
        node.put("paused", job.wishes().paused());
        node.put("hidden", job.wishes().hidden());
        node.put("activated", job.wishes().activated());
        Parts.put(node, "not_before", job.wishes().times().notBefore());
        Parts.put(node, "delete_after", job.wishes().times().deleteAfter());
        node.put("note", job.wishes().note());
        Parts.put(node, "max_running", job.wishes().maxRunning());
        node.set("metadata", Parts.metadata(job.metadata()));
        ArrayNode needs = node.putArray("needs");
        job.needs().forEach(need -> needs.add(NeedText.print(need)));
        ArrayNode blocks = node.putArray("blocks");
        job.blocks().forEach(block -> blocks.add(block(block)));
        return Json.print(node);
    }

    /** Blocks to be appended. */
    public static String printBlocks(List<BlockSpec> blocks) {
        ArrayNode node = Json.array();
        blocks.forEach(block -> node.add(block(block)));
        return Json.print(node);
    }

    /** Tasks to be appended. */
    public static String printTasks(List<TaskSpec> tasks) {
        ArrayNode node = Json.array();
        tasks.forEach(task -> node.add(task(task)));
        return Json.print(node);
    }

    private static ObjectNode block(BlockSpec block) {
        ObjectNode node = Json.object().put("name", block.name());
        switch (block.work()) {
            case Work.Frames frames -> {
                node.put("frames", frames.cut().range().toString());
                node.put("frames_per_task", frames.cut().perTask());
            }
            case Work.Listed listed -> {
                if (listed.perTask() != 0) {
                    node.put("frames_per_task", listed.perTask());
                }
                ArrayNode tasks = node.putArray("tasks");
                listed.tasks().forEach(task -> tasks.add(task(task)));
            }
        }
        Parts.put(node, block.how());
        ArrayNode needs = node.putArray("needs");
        block.needs().forEach(need -> needs.add(NeedText.print(need)));
        Parts.put(node, block.limits());
        node.set("metadata", Parts.metadata(block.metadata()));
        return node;
    }

    private static ObjectNode task(TaskSpec task) {
        ObjectNode node = Json.object().put("name", task.name());
        node.set("command", Parts.command(task.command()));
        if (!task.service().isEmpty()) {
            node.put("service", task.service());
        }
        if (!task.environment().variables().isEmpty()) {
            node.set("environment", Parts.environment(task.environment()));
        }
        if (!task.wishes().equals(TaskWishes.NONE)) {
            WishesText.put(node, task.wishes());
        }
        if (!task.options().equals(TaskOptions.NONE)) {
            OptionsText.write(node, task.options());
        }
        return node;
    }
}
