package farmhand.testing;

import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.List;
import java.util.stream.Stream;

/** What users submit, in the words of a test. */
public final class Specs {
    /** When everything here happens. */
    public static final When AT = new When(1_700_000_000_000_000L);

    private Specs() {}

    /** A job as submitted. */
    public static JobSpec job(String name, BlockSpec... blocks) {
        return JobSpec.of(name, List.of(blocks));
    }

    /** A numeric block, one frame a task. */
    public static BlockSpec frames(String name, String range) {
        return frames(name, range, 1);
    }

    /** A numeric block. */
    public static BlockSpec frames(String name, String range, int perTask) {
        return block(name, new Work.Frames(new FrameTasks(FrameRange.parse(range), perTask)));
    }

    /** A list block, its tasks by name. */
    public static BlockSpec tasks(String name, String... tasks) {
        return tasks(0, name, tasks);
    }

    /** The same where so many frames are a task; below 0 so many tasks are a frame. */
    public static BlockSpec tasks(int perTask, String name, String... tasks) {
        return block(name, new Work.Listed(listed(tasks), perTask));
    }

    /** Tasks of a list block by name; each is run by a command of its own. */
    public static List<TaskSpec> listed(String... names) {
        return Stream.of(names).map(name -> TaskSpec.of(name, "echo " + name)).toList();
    }

    /** The block, waiting for what is named besides. */
    public static BlockSpec needing(BlockSpec block, NeedSpec... needs) {
        return new BlockSpec(
                block.name(),
                block.work(),
                block.how(),
                List.of(needs),
                block.limits(),
                block.metadata());
    }

    /** The block with that many failing runs a task until it is failed. */
    public static BlockSpec failingAfter(int runs, BlockSpec block) {
        BlockLimits limits = block.limits();
        return new BlockSpec(
                block.name(),
                block.work(),
                block.how(),
                block.needs(),
                new BlockLimits(
                        limits.priority(), new Limit(runs), limits.maxRunning(), limits.slots()),
                block.metadata());
    }

    /** A need on all tasks of the blocks of that name. */
    public static NeedSpec whole(String block) {
        return new NeedSpec.OnBlock(block, NeedSpec.By.BLOCK);
    }

    /** A need, frame by frame, on the blocks of that name. */
    public static NeedSpec byFrame(String block) {
        return new NeedSpec.OnBlock(block, NeedSpec.By.FRAME);
    }

    /** Settings of a job whose user said nothing but its name. */
    public static JobSettings settings(String name) {
        return new JobSettings(
                name, "kim", JobSpec.USUAL_PRIORITY, JobWishes.USUAL, List.of(), Metadata.NONE);
    }

    /** The coming of a job of blocks that need nothing. */
    public static FarmEvent.JobAdded added(JobNumber number, BlockSpec... blocks) {
        return added(number, Stream.of(blocks).map(Specs::block).toArray(NewBlock[]::new));
    }

    /** The coming of a job. */
    public static FarmEvent.JobAdded added(JobNumber number, NewBlock... blocks) {
        return new FarmEvent.JobAdded(number, settings("job " + number), List.of(blocks), AT);
    }

    /** A block to be, waiting for what is named. */
    public static NewBlock block(BlockSpec spec, Need... needs) {
        return new NewBlock(spec, List.of(needs));
    }

    private static BlockSpec block(String name, Work work) {
        return new BlockSpec(
                name,
                work,
                Execution.of("render @#@"),
                List.of(),
                BlockLimits.USUAL,
                Metadata.NONE);
    }
}
