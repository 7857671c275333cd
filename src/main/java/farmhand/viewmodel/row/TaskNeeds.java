package farmhand.viewmodel.row;

import farmhand.farm.Need;
import farmhand.farm.address.TaskSet;

/**
 * Which open tasks of a block could run now. The farm tells how many; which ones matters only while
 * some wait, frame by frame.
 */
final class TaskNeeds {
    private TaskNeeds() {}

    /** {@code ready} of the block's tasks could run now. */
    static boolean areMet(BlockRow block, int task, int ready) {
        if (ready == 0 || ready >= block.view().totals().open()) {
            return ready > 0;
        }
        return Need.bound(block.view().needs()).stream()
                .allMatch(
                        need ->
                                switch (need) {
                                    case Need.WholeBlock whole ->
                                            sibling(block, whole.block()).view().totals().allMet();
                                    case Need.BlockByFrame frames ->
                                            framesMet(block, task, sibling(block, frames.block()));
                                    case Need.OfJobs _, Need.BlocksMatching _ -> true;
                                });
    }

    private static boolean framesMet(BlockRow block, int task, BlockRow needed) {
        return waitedFor(block, task, needed).stream()
                .allMatch(i -> i >= needed.size() || needed.state(i).isMet());
    }

    private static TaskSet waitedFor(BlockRow block, int task, BlockRow needed) {
        return block.view().shape().frames().neededFor(task, needed.view().shape().frames());
    }

    private static BlockRow sibling(BlockRow block, int index) {
        return block.parent().blocks().get(index);
    }
}
