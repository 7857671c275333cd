package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec.By;
import farmhand.farm.spec.NeedSpec.Whose;

import java.util.List;
import java.util.stream.Stream;

/** What must be done before a job or block may start, resolved when it was submitted. */
public sealed interface Need {
    /** What a whole job can wait for: other jobs. */
    sealed interface OfJobs extends Need {}

    /** One block for another, whole or frame by frame. */
    static Need onBlock(int block, By by) {
        return switch (by) {
            case BLOCK -> new WholeBlock(block);
            case FRAME -> new BlockByFrame(block);
        };
    }

    /** The same needs, those by mask as what they are bound to; the very list if there are none. */
    static List<Need> bound(List<Need> needs) {
        for (Need need : needs) {
            if (need instanceof BlocksMatching) {
                return needs.stream()
                        .flatMap(
                                one ->
                                        one instanceof BlocksMatching(_, By by, var blocks)
                                                ? blocks.stream().map(i -> onBlock(i, by))
                                                : Stream.of(one))
                        .toList();
            }
        }
        return needs;
    }

    /**
     * All tasks of another block of the same job.
     *
     * @param block its index
     */
    record WholeBlock(int block) implements Need {}

    /**
     * For each task, those tasks of another block of the same job that hold its frames.
     *
     * @param block its index
     */
    record BlockByFrame(int block) implements Need {}

    /**
     * All other blocks of the same job whose name matches, whenever they come.
     *
     * @param mask of their names
     * @param by whole or frame by frame
     * @param bound indexes of those there are
     */
    record BlocksMatching(Mask mask, By by, List<Integer> bound) implements Need {
        public BlocksMatching {
            bound = List.copyOf(bound);
        }
    }

    /**
     * All tasks of another job.
     *
     * @param job its number
     */
    record WholeJob(JobNumber job) implements OfJobs {}

    /**
     * All tasks of all other jobs whose name matches, whenever they come.
     *
     * @param mask of their names
     * @param whose jobs
     */
    record JobsMatching(Mask mask, Whose whose) implements OfJobs {
        /** Whether {@code job} waits for {@code other}, be that done or not. */
        public boolean includes(Job job, Job other) {
            return !other.deleted()
                    && !other.number().equals(job.number())
                    && (whose == Whose.ALL || other.settings().user().equals(job.settings().user()))
                    && mask.matches(other.settings().name());
        }
    }
}
