package farmhand.viewmodel.detail;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.text.Sizes;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * Where tasks stand between the one of them that took least and the one that took most.
 *
 * @param amounts of each task of a block by its index; negative where it is not known
 * @param least of all
 * @param most of all
 * @param words such an amount as text
 */
public record Heat(
        Map<BlockRow, long[]> amounts, long least, long most, LongFunction<String> words) {
    /** Nothing is compared. */
    public static final Heat NONE = new Heat(Map.of(), 0, 0, Long::toString);

    private static final long UNKNOWN = -1;

    /** By how long they ran. */
    static Heat ofTime(List<BlockRow> blocks) {
        return of(blocks, Heat::millis, millis -> Times.took(Duration.ofMillis(millis)));
    }

    /** By the memory they held, in bytes. */
    static Heat ofMemory(List<BlockRow> blocks, Map<TaskAddress, Long> bytes) {
        return of(
                blocks,
                (block, index) -> {
                    Long held = bytes.get(block.address().task(index));
                    return held == null ? OptionalLong.empty() : OptionalLong.of(held);
                },
                Sizes::memory);
    }

    /** From 0 for the least to 1 for the most; empty where it is not known. */
    public OptionalDouble share(BlockRow block, int index) {
        long[] all = amounts.get(block);
        if (all == null || index >= all.length || all[index] < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                most == least ? 0 : (all[index] - least) / (double) (most - least));
    }

    /** Whether cells tell it in place of their state. */
    public boolean isShown() {
        return !amounts.isEmpty();
    }

    /** Whether there is anything to compare. */
    public boolean isKnown() {
        return most > 0;
    }

    /** The least, as text. */
    public String leastText() {
        return words.apply(least);
    }

    /** The most, as text. */
    public String mostText() {
        return words.apply(most);
    }

    private static Heat of(List<BlockRow> blocks, Amount amount, LongFunction<String> words) {
        Map<BlockRow, long[]> amounts = new HashMap<>();
        long least = Long.MAX_VALUE;
        long most = 0;
        for (BlockRow block : blocks) {
            long[] all = new long[block.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = amount.of(block, i).orElse(UNKNOWN);
                least = all[i] < 0 ? least : Math.min(least, all[i]);
                most = Math.max(most, all[i]);
            }
            amounts.put(block, all);
        }
        return new Heat(amounts, Math.min(least, most), most, words);
    }

    private static OptionalLong millis(BlockRow block, int index) {
        if (block.state(index) != TaskState.DONE) {
            return OptionalLong.empty();
        }
        Optional<Duration> took = block.task(index).task().took();
        return took.isEmpty() ? OptionalLong.empty() : OptionalLong.of(took.get().toMillis());
    }

    private interface Amount {
        OptionalLong of(BlockRow block, int index);
    }
}
