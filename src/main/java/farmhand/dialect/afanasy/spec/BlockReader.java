package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Fields.Way;
import farmhand.dialect.afanasy.json.Json;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.List;

/** Reads Afanasy's blocks and tasks. */
public final class BlockReader {
    /** The name of tasks of a numeric block that has no pattern for it. */
    public static final String USUAL_NAME = "frame " + FramePattern.RANGE;

    private static final List<String> COEFFICIENTS =
            List.of("capacity_coeff_min", "capacity_coeff_max");

    private static final long NO_COEFFICIENT = -1;

    private static final long MOST_FRAME = 1_000_000_000_000_000L;

    private BlockReader() {}

    /** The blocks under {@code blocks}; there is at least one. */
    public static List<BlockSpec> blocks(Fields holder) {
        List<BlockSpec> blocks = holder.each("blocks", (node, _) -> block(holder.of(node)));
        if (blocks.isEmpty()) {
            throw Fields.refused(
                    "no_blocks", "There are no blocks.", "Give at least one block.", "blocks");
        }
        return blocks;
    }

    /** The tasks under {@code tasks}; there is at least one. */
    public static List<TaskSpec> tasks(Fields holder) {
        List<TaskSpec> tasks = holder.each("tasks", (node, _) -> task(holder, node));
        if (tasks.isEmpty()) {
            throw Fields.refused(
                    "no_tasks", "There are no tasks.", "Give at least one task.", "tasks");
        }
        return tasks;
    }

    private static BlockSpec block(Fields block) {
        long flags = block.number("flags", 0);
        if (block.way() != Way.FORWARDED && (flags & BlockFlags.FORWARDED) != 0) {
            throw multihost();
        }
        boolean isNumeric = (flags & BlockFlags.NUMERIC) != 0;
        String name = block.text("name");
        Execution how =
                new Execution(
                        block.text("service"),
                        block.text("command"),
                        block.text("tasks_name", isNumeric ? USUAL_NAME : ""),
                        block.text("working_directory"),
                        block.environment("environment"));
        Work work = isNumeric ? frames(block) : new Work.Listed(tasks(block), perTask(block));
        return new BlockSpec(
                name.isBlank() ? "block" : name,
                work,
                how,
                needs(block),
                LimitsReader.limits(block),
                kept(block, flags, work));
    }

    private static Refused multihost() {
        return Fields.refused(
                "unsupported",
                "The flag 4 (multihost) is not supported.",
                "Take 4 from the flags: a task runs on one machine here.",
                "flags");
    }

    /** What the block waits for; a mask stands for all blocks that match, also later ones. */
    static List<NeedSpec> needs(Fields block) {
        List<NeedSpec> needs = new ArrayList<>();
        mask(block, "depend_mask", NeedSpec.By.BLOCK, needs);
        mask(block, "tasks_depend_mask", NeedSpec.By.FRAME, needs);
        return needs;
    }

    private static void mask(Fields block, String key, NeedSpec.By by, List<NeedSpec> needs) {
        String mask = block.text(key);
        if (!mask.isEmpty()) {
            needs.add(new NeedSpec.BlocksMatching(Refused.at(key, () -> new Mask(mask)), by));
        }
    }

    /** Beside what clients may say: the flags nothing answers to, and how many tasks it had. */
    private static Metadata kept(Fields block, long flags, Work work) {
        Metadata kept = Kept.with(Metadata.NONE, block.object(), KeptKeys.OF_BLOCKS);
        kept = withCapacity(kept, block);
        long others = flags & (BlockFlags.KEPT | BlockFlags.FORWARDED);
        if (varies(block)) {
            others |= BlockFlags.VARIABLE_CAPACITY;
        }
        if ((others & BlockFlags.VARIABLE_CAPACITY) != 0) {
            for (String key : COEFFICIENTS) {
                long said = Math.clamp(block.number(key, 0), 0, Integer.MAX_VALUE);
                kept = Kept.with(kept, key, LongNode.valueOf(said));
            }
        }
        if (others != 0) {
            kept = Kept.with(kept, "flags", LongNode.valueOf(others));
        }
        if (work instanceof Work.Frames(FrameTasks cut)) {
            FrameRun run = cut.range().runs().getFirst();
            long last = block.number("frame_last", 0);
            long step = block.number("frames_inc", 1);
            // A last frame beside the grid, and a step of one frame, mean the same without.
            if (last > run.last()) {
                kept = Kept.with(kept, "frame_last", LongNode.valueOf(last));
            }
            if (step > run.step()) {
                kept = Kept.with(kept, "frames_inc", LongNode.valueOf(step));
            }
        }
        if (work instanceof Work.Listed listed) {
            kept = Kept.with(kept, "tasks_num", LongNode.valueOf(listed.count()));
        }
        return kept;
    }

    /** One below 1 is told as it is taken. */
    static Metadata withCapacity(Metadata kept, Fields block) {
        long capacity = LimitsReader.capacity(block, 0);
        return capacity == 0 ? kept : Kept.with(kept, "capacity", LongNode.valueOf(capacity));
    }

    /** Either coefficient makes a capacity variable, whatever the flags say. */
    private static boolean varies(Fields block) {
        return COEFFICIENTS.stream()
                .anyMatch(key -> block.number(key, NO_COEFFICIENT) != NO_COEFFICIENT);
    }

    /** With Afanasy's clamping: a last frame before the first, and steps below 1. */
    private static Work frames(Fields block) {
        long first = frame(block, "frame_first");
        long last = Math.max(first, frame(block, "frame_last"));
        long step = Math.max(1, block.number("frames_inc", 1));
        long perTask = Math.clamp(block.number("frames_per_task", 1), 1, Integer.MAX_VALUE);
        return Refused.at(
                "frame_last",
                () ->
                        new Work.Frames(
                                new FrameTasks(FrameRange.of(first, last, step), (int) perTask)));
    }

    /** Below 0 so many tasks are one frame. */
    private static int perTask(Fields block) {
        long said = block.number("frames_per_task", 1);
        return said == 0 ? 1 : Math.clamp(said, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static long frame(Fields block, String key) {
        long frame = block.number(key, 0);
        if (Math.abs(frame) >= MOST_FRAME || frame == Long.MIN_VALUE) {
            throw Fields.refused(
                    "bad_frames",
                    "The frame " + frame + " has more than 15 digits.",
                    "Give a frame of at most 15 digits.",
                    key);
        }
        return frame;
    }

    /** On the wire, what is no object is an empty task. */
    private static TaskSpec task(Fields holder, JsonNode node) {
        boolean none = holder.way() != Way.STRICT && !node.isObject();
        Fields task = holder.of(none ? Json.object() : node);
        TaskSpec read =
                TaskSpec.of(task.text("name"), task.text("command"))
                        .with("", task.environment("environment"));
        Metadata kept = Kept.with(Metadata.NONE, task.object(), KeptKeys.OF_TASKS);
        return kept.equals(Metadata.NONE) ? read : read.with(TaskWishes.NONE.with(kept));
    }
}
