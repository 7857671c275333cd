package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Totals;
import farmhand.farm.task.Worked;

import java.util.List;

/**
 * A block as a reader sees it, without its tasks.
 *
 * @param index its place in the job, from 0
 * @param name its name
 * @param shape frames, or how many listed tasks
 * @param how how its tasks are run
 * @param needs what it waits for
 * @param limits how often and how many at a time
 * @param metadata the user's own
 * @param status what it is doing
 * @param totals counts over its tasks
 * @param ready open tasks that nothing in the job keeps from starting
 * @param worked how long those took that are done
 */
public record BlockView(
        int index,
        String name,
        Shape shape,
        Execution how,
        List<Need> needs,
        BlockLimits limits,
        Metadata metadata,
        JobStatus status,
        Totals totals,
        int ready,
        Worked worked) {
    public BlockView {
        needs = List.copyOf(needs);
    }

    /** {@code block} as it stands in {@code job}. */
    public static BlockView of(Job job, Block block) {
        return of(job, block, job.status(block));
    }

    /** All blocks of {@code job} as they stand, index = block index. */
    static List<BlockView> ofAll(Job job) {
        List<JobStatus> statuses = job.blockStatuses();
        return job.blocks().stream()
                .map(block -> of(job, block, statuses.get(block.index())))
                .toList();
    }

    /** {@code block} of {@code job}, whose status is known. */
    static BlockView of(Job job, Block block, JobStatus status) {
        Shape shape =
                switch (block.spec().work()) {
                    case Work.Frames frames -> new Shape.Numeric(frames.cut());
                    case Work.Listed listed -> new Shape.Listed(listed.count(), listed.perTask());
                };
        return new BlockView(
                block.index(),
                block.spec().name(),
                shape,
                block.spec().how(),
                block.needs(),
                block.spec().limits(),
                block.spec().metadata(),
                status,
                block.tasks().totals(),
                job.ready(block),
                block.tasks().worked());
    }

    /** Whether all its tasks were taken away, as undo does with what was appended. */
    public boolean isGone() {
        return shape.count() > 0 && totals.tasks() == 0;
    }

    /** Name of a task of a numeric block; of a listed one it comes with the task. */
    public String taskName(int task) {
        return switch (shape) {
            case Shape.Numeric numeric -> {
                var slice = numeric.cut().slice(task);
                yield how.taskName().isEmpty()
                        ? slice.toString()
                        : FramePattern.fill(how.taskName(), slice);
            }
            case Shape.Listed _ -> Integer.toString(task);
        };
    }
}
