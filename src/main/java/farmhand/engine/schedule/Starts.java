package farmhand.engine.schedule;

import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.When;
import farmhand.farm.spec.Limit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When tasks of blocks that may start only so many a minute were started; not kept on disk. */
final class Starts {
    private static final long MINUTE_MICROS = 60_000_000;

    private final Map<BlockAddress, Deque<Long>> starts = new HashMap<>();

    /** A task of the block starts. */
    void note(BlockAddress block, Limit perMinute, When at) {
        if (!perMinute.isNone()) {
            starts.computeIfAbsent(block, _ -> new ArrayDeque<>()).addLast(at.micros());
        }
    }

    /** When another may start; never = at once. */
    When rest(BlockAddress block, Limit perMinute, When now) {
        Deque<Long> recent = starts.get(block);
        if (recent == null) {
            return When.NEVER;
        }
        while (!recent.isEmpty() && isOver(recent.getFirst(), now)) {
            recent.removeFirst();
        }
        if (recent.isEmpty() || perMinute.isNone()) {
            starts.remove(block);
            return When.NEVER;
        }
        int tooMany = recent.size() - perMinute.most();
        return tooMany < 0
                ? When.NEVER
                : new When(recent.stream().skip(tooMany).findFirst().orElseThrow() + MINUTE_MICROS);
    }

    /** Which blocks rest, and until when. */
    Map<BlockAddress, When> resting(Farm farm, When now) {
        if (starts.isEmpty()) {
            return Map.of();
        }
        Map<BlockAddress, When> resting = new HashMap<>();
        for (BlockAddress address : List.copyOf(starts.keySet())) {
            farm.block(address)
                    .map(
                            block ->
                                    rest(
                                            address,
                                            block.spec().limits().pace().startsPerMinute(),
                                            now))
                    .filter(until -> !until.isNever())
                    .ifPresent(until -> resting.put(address, until));
        }
        return resting;
    }

    /** Also where the clock was set back. */
    private static boolean isOver(long start, When now) {
        return start + MINUTE_MICROS <= now.micros() || start > now.micros();
    }
}
