package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Values;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Work;

import java.util.List;

/** A block as users write it. */
final class BlockText {
    private static final List<String> KEYS =
            List.of(
                    "name",
                    "service",
                    "command",
                    "frames",
                    "frames_per_task",
                    "tasks",
                    "task_name",
                    "working_directory",
                    "environment",
                    "needs",
                    "priority",
                    "max_failures",
                    "max_running",
                    "slots",
                    "metadata");

    private BlockText() {}

    static BlockSpec read(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        return new BlockSpec(
                fields.requiredText("name"),
                work(fields),
                new Execution(
                        fields.text("service").orElse(Execution.GENERIC),
                        fields.read("command", CommandText::read).orElse(""),
                        fields.text("task_name").orElse(""),
                        fields.text("working_directory").orElse(""),
                        fields.environment("environment").orElse(Environment.NONE)),
                fields.list("needs", NeedText::ofBlock),
                limits(fields),
                fields.metadata("metadata").orElse(Metadata.NONE));
    }

    private static BlockLimits limits(Fields fields) {
        BlockLimits usual = BlockLimits.USUAL;
        return new BlockLimits(
                fields.number("priority").orElse(usual.priority()),
                fields.limit("max_failures").orElse(usual.maxFailures()),
                fields.limit("max_running").orElse(usual.maxRunning()),
                fields.read("slots", node -> node.isNull() ? 0 : Values.number(node))
                        .orElse(usual.slots()));
    }

    private static Work work(Fields fields) {
        if (fields.has("frames") == fields.has("tasks")) {
            throw fields.has("frames")
                    ? Values.placed(
                            "frames_and_tasks",
                            "The block has both frames and tasks.",
                            "Give frames or tasks; put the others into a block of their own.",
                            "frames")
                    : Values.placed(
                            "missing_field",
                            "The block has neither frames nor tasks.",
                            "Give frames such as \"1-100\", or a list of tasks.",
                            "frames");
        }
        if (fields.has("frames")) {
            FrameRange range =
                    fields.read("frames", node -> FrameRange.parse(Values.text(node)))
                            .orElseThrow();
            int perTask = fields.number("frames_per_task").orElse(1);
            return Refused.at(
                    "frames_per_task", () -> new Work.Frames(new FrameTasks(range, perTask)));
        }
        if (fields.has("frames_per_task")) {
            throw Values.placed(
                    "no_frames",
                    "The block lists its tasks, so it has no frames to share out.",
                    "Leave frames_per_task away, or give frames instead of tasks.",
                    "frames_per_task");
        }
        return new Work.Listed(fields.list("tasks", TaskText::read));
    }
}
