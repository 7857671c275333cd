package farmhand.dialect.afanasy;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads Afanasy's blocks and tasks. */
final class BlockReader {
    private static final long NUMERIC = 1;
    private static final String USUAL_NAME = "frame " + FramePattern.RANGE;

    /** Flags that make Afanasy start tasks otherwise or not at all, with their names. */
    private static final Map<Long, String> REFUSED_FLAGS =
            Map.of(4L, "multihost", 1024L, "start tasks suspended");

    private static final int USUAL_RETRIES = 3;

    /** Of Afanasy's capacity, as much as a plain task takes: one slot. */
    private static final int CAPACITY_OF_A_SLOT = 1_000;

    /** More than any machine has, so it means a whole one. */
    private static final long MOST_SLOTS = 100_000;

    private static final long MOST_FRAME = 1_000_000_000_000_000L;

    private BlockReader() {}

    /**
     * The blocks under {@code blocks}; there is at least one.
     *
     * @param siblings where the blocks can stand that their masks are about
     */
    static List<BlockSpec> blocks(Fields holder, Masks.Siblings siblings) {
        List<String> names = holder.each("blocks", (node, _) -> name(new Fields(node)));
        if (names.isEmpty()) {
            throw Fields.refused(
                    "no_blocks", "There are no blocks.", "Give at least one block.", "blocks");
        }
        Masks masks = new Masks(names, siblings);
        return holder.each("blocks", (node, index) -> block(new Fields(node), index, masks));
    }

    /** The tasks under {@code tasks}; there is at least one. */
    static List<TaskSpec> tasks(Fields holder) {
        List<TaskSpec> tasks = holder.each("tasks", (node, _) -> task(node));
        if (tasks.isEmpty()) {
            throw Fields.refused(
                    "no_tasks", "There are no tasks.", "Give at least one task.", "tasks");
        }
        return tasks;
    }

    private static String name(Fields block) {
        return block.text("name", "block");
    }

    private static BlockSpec block(Fields block, int index, Masks masks) {
        long flags = block.number("flags", 0);
        REFUSED_FLAGS.forEach((flag, name) -> refuse(flags, flag, name));
        boolean isNumeric = (flags & NUMERIC) != 0;
        Execution how =
                new Execution(
                        block.text("service"),
                        block.text("command"),
                        block.text("tasks_name", isNumeric ? USUAL_NAME : ""),
                        block.text("working_directory"),
                        block.environment("environment"));
        List<NeedSpec> needs = new ArrayList<>();
        needs.addAll(masks.needs(block, "depend_mask", index, NeedSpec.By.BLOCK));
        needs.addAll(masks.needs(block, "tasks_depend_mask", index, NeedSpec.By.FRAME));
        Work work = isNumeric ? frames(block) : new Work.Listed(tasks(block));
        return new BlockSpec(name(block), work, how, needs, limits(block), Metadata.NONE);
    }

    private static void refuse(long flags, long flag, String name) {
        if ((flags & flag) != 0) {
            throw Fields.refused(
                    "unsupported",
                    "The flag " + flag + " (" + name + ") is not supported.",
                    "Take "
                            + flag
                            + " from the flags; to hold a whole job back submit it with"
                            + " \"offline\": true.",
                    "flags");
        }
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

    private static BlockLimits limits(Fields block) {
        long retries = block.number("errors_retries", -1);
        long failures = (retries < 0 ? USUAL_RETRIES : Math.min(retries, 1_000_000)) + 1;
        return new BlockLimits(
                0,
                new Limit((int) failures),
                block.limit("max_running_tasks"),
                slots(block.number("capacity", 0)));
    }

    /** Missing: as the service says. */
    private static int slots(long capacity) {
        return capacity <= 0
                ? 0
                : (int) Math.min(MOST_SLOTS, Math.ceilDiv(capacity, CAPACITY_OF_A_SLOT));
    }

    private static TaskSpec task(JsonNode node) {
        Fields task = new Fields(node);
        return TaskSpec.of(task.text("name"), task.text("command"))
                .with("", task.environment("environment"));
    }
}
