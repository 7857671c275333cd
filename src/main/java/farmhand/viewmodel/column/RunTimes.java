package farmhand.viewmodel.column;

import farmhand.farm.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.Optional;

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
            Optional<Duration> took =
                    block.state(i) == TaskState.DONE
                            ? block.task(i).task().took()
                            : Optional.empty();
            if (took.isPresent()) {
                sum = sum.plus(took.get());
                longest = took.get().compareTo(longest) > 0 ? took.get() : longest;
                count++;
            }
        }
        return count == 0
                ? UNKNOWN
                : new RunTimes(Times.elapsed(sum.dividedBy(count)), Times.elapsed(longest));
    }
}
