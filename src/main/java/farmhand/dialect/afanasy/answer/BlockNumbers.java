package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.spec.BlockFlags;
import farmhand.dialect.afanasy.spec.BlockReader;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.LimitsReader;
import farmhand.farm.Block;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.spec.Work;

import java.util.Optional;

/**
 * A block's numbers as Afanasy counts: as they were said, as long as they mean what holds.
 *
 * @param block which
 * @param kept what was said of it
 */
record BlockNumbers(Block block, Kept kept) {
    /** The frames of a numeric block, and 0 for the others. */
    record Frames(long first, long last, long step, long perTask) {}

    /** The frames of one of its tasks, and how many they are said to be. */
    record OfTask(long first, long last, long count) {}

    /** Whether its frames stand in one row; several rows are told as a list. */
    boolean isNumeric() {
        return run().isPresent();
    }

    /** Whether its frames are told as listed tasks, each with a command of its own. */
    boolean isCut() {
        return block.isNumeric() && !isNumeric();
    }

    long flags() {
        boolean grown =
                kept.number("tasks_num", Long.MAX_VALUE) < block.tasks().size()
                        && !block.isNumeric();
        return kept.number("flags", 0)
                | (isNumeric() ? BlockFlags.NUMERIC : 0)
                | (block.spec().limits().pace().isHeld() ? BlockFlags.SUSPEND_NEW_TASKS : 0)
                | (grown ? BlockFlags.APPENDED : 0);
    }

    Frames frames() {
        return run().map(this::frames).orElseGet(() -> new Frames(0, 0, 1, framesOfListed()));
    }

    /** Tasks of a list are frames by their place, by which other blocks may wait for them. */
    OfTask ofTask(int index) {
        if (block.spec().work() instanceof Work.Frames(FrameTasks cut)) {
            FrameSlice slice = cut.slice(index);
            return new OfTask(slice.start(), slice.end(), slice.count());
        }
        long each = frames().perTask();
        long first = each > 0 ? index * each : index / -each;
        return new OfTask(first, each > 0 ? first + each - 1 : first, each);
    }

    /** The name of one of its tasks: an afserver has one for frames of which none is said. */
    String taskName(int index) {
        boolean isUnnamed = block.spec().how().taskName().isEmpty();
        return isUnnamed && block.spec().work() instanceof Work.Frames(FrameTasks cut)
                ? FramePattern.name(BlockReader.USUAL_NAME, cut.slice(index))
                : block.taskName(index);
    }

    long capacity() {
        int slots = block.spec().limits().slots();
        long said = kept.number("capacity", 0);
        return said > 0 && LimitsReader.slots(said) == slots
                ? said
                : (long) Math.max(1, slots) * LimitsReader.CAPACITY_OF_A_SLOT;
    }

    /** None where they are the usual ones. */
    Optional<Long> retries() {
        Limit failures = block.spec().limits().maxFailures();
        long said = kept.number("errors_retries", -1);
        if (said >= 0 && LimitsReader.failures(said).equals(failures)) {
            return Optional.of(said);
        }
        return failures.equals(LimitsReader.USUAL_FAILURES)
                ? Optional.empty()
                : Optional.of(Math.min(failures.most(), Byte.MAX_VALUE) - 1L);
    }

    /** Seconds; no limit is not told, but where it was said as 0 and not as -1. */
    Optional<Long> noProgress() {
        long seconds = block.spec().limits().times().noProgress().toSeconds();
        boolean isSaid = seconds > 0 || kept.number("task_progress_change_timeout", -1) == 0;
        return isSaid ? Optional.of(seconds) : Optional.empty();
    }

    long sequential() {
        TaskOrder order = block.spec().limits().pace().order();
        long said = kept.number("sequential", 1);
        if (LimitsReader.order(said).equals(order)) {
            return said;
        }
        return switch (order) {
            case TaskOrder.Ascending _ -> 1;
            case TaskOrder.Descending _ -> -1;
            case TaskOrder.MiddleOut _ -> 0;
            case TaskOrder.Every(int n) -> n;
        };
    }

    /** In blocks of older versions it stands with what is kept only. */
    private long framesOfListed() {
        return block.spec().work() instanceof Work.Listed(_, int said) && said != 0
                ? said
                : kept.number("frames_per_task", 1);
    }

    private Optional<FrameRun> run() {
        return block.spec().work() instanceof Work.Frames(FrameTasks cut)
                        && cut.range().runs().size() == 1
                ? Optional.of(cut.range().runs().getFirst())
                : Optional.empty();
    }

    private Frames frames(FrameRun run) {
        return new Frames(
                run.first(),
                kept.number("frame_last", run.last()),
                kept.number("frames_inc", run.step()),
                ((Work.Frames) block.spec().work()).cut().perTask());
    }
}
