package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Readiness;
import farmhand.farm.TaskState;
import farmhand.farm.address.TaskAddress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at every task of a farm. */
final class NaiveQueue {
    private NaiveQueue() {}

    /** The task that starts first, if any may start. */
    static Optional<TaskAddress> first(Farm farm) {
        return farm.jobs().stream()
                .filter(job -> mayStart(farm, job))
                .sorted(
                        Comparator.comparingInt((Job job) -> -job.settings().priority())
                                .thenComparing(Job::number))
                .flatMap(job -> tasks(farm, job))
                .findFirst();
    }

    private static boolean mayStart(Farm farm, Job job) {
        return !job.deleted()
                && !job.settings().wishes().paused()
                && job.settings().wishes().maxRunning().allowsMoreThan(job.totals().active())
                && farm.needsMet(job);
    }

    private static Stream<TaskAddress> tasks(Farm farm, Job job) {
        List<Block> blocks = job.blocks();
        return blocks.stream()
                .filter(block -> mayStart(farm, job, block))
                .sorted(
                        Comparator.comparingInt((Block block) -> -block.spec().limits().priority())
                                .thenComparingInt(Block::index))
                .flatMap(
                        block ->
                                IntStream.range(0, block.tasks().size())
                                        .filter(i -> mayStart(blocks, block, i))
                                        .mapToObj(
                                                i ->
                                                        new TaskAddress(
                                                                job.number(), block.index(), i)));
    }

    private static boolean mayStart(Farm farm, Job job, Block block) {
        return block.spec().limits().maxRunning().allowsMoreThan(block.tasks().totals().active())
                && farm.needsMet(job, block);
    }

    private static boolean mayStart(List<Block> blocks, Block block, int task) {
        return block.tasks().task(task).state() == TaskState.OPEN
                && Readiness.isMet(blocks, block, task);
    }
}
