package farmhand.dialect.afanasy.answer;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.Readiness;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;

import java.util.stream.IntStream;

/**
 * What a block waits for. One that waits as a whole says so itself and its tasks are ready; one
 * that waits frame by frame has tasks that wait, whether it waits as a whole besides or not.
 *
 * @param job where the block is
 * @param block which
 * @param whole whether it waits as a whole
 */
record Waits(Job job, Block block, boolean whole) {
    static Waits of(Farm farm, Job job, Block block) {
        boolean whole =
                !farm.needsMet(job, block)
                        || block.waits().stream()
                                .anyMatch(
                                        need ->
                                                need instanceof Need.WholeBlock(int other)
                                                        && !job.blocks()
                                                                .get(other)
                                                                .tasks()
                                                                .totals()
                                                                .allMet());
        return new Waits(job, block, whole);
    }

    /** Whether any of its tasks may wait by itself. */
    boolean isOneByOne() {
        return block.isByFrame();
    }

    /** Whether the task waits by itself, if it is open; its block may wait besides. */
    boolean isWaiting(int task) {
        return isOneByOne() && !Readiness.isMetByTask(job.blocks(), block, task);
    }

    /** How many open tasks wait by themselves. */
    int count() {
        if (!isOneByOne()) {
            return 0;
        }
        TaskTable tasks = block.tasks();
        return whole
                ? (int)
                        IntStream.range(0, tasks.size())
                                .filter(i -> tasks.task(i).state() == TaskState.OPEN)
                                .filter(this::isWaiting)
                                .count()
                : tasks.totals().open() - block.ready();
    }
}
