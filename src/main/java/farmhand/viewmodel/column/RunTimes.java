package farmhand.viewmodel.column;

import farmhand.farm.Task;
import farmhand.farm.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.text.Times;

import java.time.Duration;

/**
 * How long the done tasks of a block took, as far as the farm told: of blocks that were never open
 * or chosen nothing is known.
 *
 * @param average as text; empty while nothing is known
 * @param longest as text; empty while nothing is known
 */
record RunTimes(String average, String longest) {
    private static final RunTimes UNKNOWN = new RunTimes("", "");

    static RunTimes of(BlockRow block) {
        Duration sum = Duration.ZERO;
        Duration longest = Duration.ZERO;
        int count = 0;
        for (int i = 0; i < block.size(); i++) {
            if (block.state(i) != TaskState.DONE) {
                continue;
            }
            Task task = block.task(i).task();
            if (!task.started().isNever() && !task.finished().isNever()) {
                Duration took =
                        Duration.between(task.started().instant(), task.finished().instant());
                sum = sum.plus(took);
                longest = took.compareTo(longest) > 0 ? took : longest;
                count++;
            }
        }
        return count == 0
                ? UNKNOWN
                : new RunTimes(Times.elapsed(sum.dividedBy(count)), Times.elapsed(longest));
    }
}
