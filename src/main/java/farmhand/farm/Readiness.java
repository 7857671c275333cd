package farmhand.farm;

import farmhand.farm.address.IndexRun;
import farmhand.farm.address.TaskSet;
import farmhand.farm.frames.TaskFrames;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;

/** Which tasks of a block have what they need from the other blocks of their job. */
public final class Readiness {
    /**
     * Above this many changed tasks, looking at the whole block is cheaper than finding out which
     * wait.
     */
    private static final int MANY = 256;

    private Readiness() {}

    /**
     * Whether the task's needs on blocks of its job, and on tasks of its block, are met. Jobs it
     * needs are {@link Farm#needsMet}'s affair.
     */
    public static boolean isMet(List<Block> blocks, Block block, int task) {
        for (Need need : block.waits()) {
            boolean met =
                    !(need instanceof Need.WholeBlock(int other))
                            || blocks.get(other).tasks().totals().allMet();
            if (!met) {
                return false;
            }
        }
        return isMetByTask(blocks, block, task);
    }

    /** The same, blocks that its block needs as a whole not looked at. */
    public static boolean isMetByTask(List<Block> blocks, Block block, int task) {
        if (!block.taskNeeds().areMet(block.tasks(), task)) {
            return false;
        }
        for (Need need : block.waits()) {
            boolean met =
                    !(need instanceof Need.BlockByFrame(int other))
                            || framesMet(block, task, blocks.get(other));
            if (!met) {
                return false;
            }
        }
        return true;
    }

    /** Open tasks of the block among {@code which} whose needs are met. */
    static int count(List<Block> blocks, Block block, TaskSet which) {
        return (int)
                which.stream()
                        .filter(
                                i ->
                                        block.tasks().task(i).state() == TaskState.OPEN
                                                && isMet(blocks, block, i))
                        .count();
    }

    /** Open tasks of the block whose needs are met. */
    static int count(List<Block> blocks, Block block) {
        if (!block.isByFrame()) {
            return isMet(blocks, block, 0) ? block.tasks().totals().open() : 0;
        }
        return count(blocks, block, TaskSet.firstOf(block.tasks().size()));
    }

    /**
     * The tasks of {@code block} that wait for any of {@code changed}, tasks of {@code needed},
     * frame by frame.
     */
    public static TaskSet waitingFor(Block block, Block needed, TaskSet changed) {
        int most = block.tasks().size();
        if (changed.size() > MANY) {
            return TaskSet.firstOf(most);
        }
        TaskFrames ours = block.spec().work().frames();
        TaskFrames theirs = needed.spec().work().frames();
        List<IndexRun> found = new ArrayList<>();
        changed.forEach(i -> found.addAll(ours.waitingFor(i, theirs).runs()));
        return TaskSet.merged(found);
    }

    /** The open tasks among {@code which} that wait for frames of other blocks of their job. */
    public static TaskSet waitingByFrame(List<Block> blocks, Block block, TaskSet which) {
        List<Block> needed = new ArrayList<>();
        for (Need need : block.waits()) {
            if (need instanceof Need.BlockByFrame(int other)) {
                needed.add(blocks.get(other));
            }
        }
        return needed.isEmpty()
                ? TaskSet.NONE
                : which.where(
                        i ->
                                block.tasks().task(i).state() == TaskState.OPEN
                                        && !needed.stream()
                                                .allMatch(one -> framesMet(block, i, one)));
    }

    private static boolean framesMet(Block block, int task, Block needed) {
        return neededFor(block, task, needed).stream()
                .allMatch(i -> needed.tasks().task(i).state().isMet());
    }

    /** The tasks of {@code needed} that hold the frames of a task of {@code block}. */
    public static TaskSet neededFor(Block block, int task, Block needed) {
        return block.spec().work().frames().neededFor(task, needed.spec().work().frames());
    }
}
