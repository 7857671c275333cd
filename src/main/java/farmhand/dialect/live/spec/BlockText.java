package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Work;

import java.util.List;
import java.util.stream.Stream;

/** A block as users write it. */
final class BlockText {
    private static final List<String> KEYS =
            Stream.of(
                            List.of("name", "frames", "frames_per_task", "tasks", "needs"),
                            LimitsText.HOW,
                            LimitsText.LIMITS,
                            List.of(Parts.HOLD, "metadata"))
                    .flatMap(List::stream)
                    .toList();

    private static final Execution USUAL = Execution.of("");

    private BlockText() {}

    static BlockSpec read(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        return new BlockSpec(
                fields.requiredText("name"),
                work(fields),
                LimitsText.how(fields, USUAL),
                fields.list("needs", NeedText::ofBlock),
                LimitsText.limits(fields, BlockLimits.USUAL),
                fields.metadata("metadata").orElse(Metadata.NONE));
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
        int perTask = fields.number("frames_per_task").orElse(0);
        if (perTask == 0 && fields.has("frames_per_task")) {
            throw Values.placed(
                    "bad_frames_per_task",
                    "frames_per_task is 0.",
                    "Give the frames that a listed task stands for, below 0 the tasks that are one"
                            + " frame; or leave it away.",
                    "frames_per_task");
        }
        return new Work.Listed(fields.list("tasks", TaskText::read), perTask);
    }
}
