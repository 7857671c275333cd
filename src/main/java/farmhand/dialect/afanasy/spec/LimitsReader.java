package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.time.TimeLimits;

import java.time.Duration;

/** What Afanasy's numbers mean: how often, how many, how fast and how long. */
public final class LimitsReader {
    /** Runs that may fail where a block does not say. */
    public static final Limit USUAL_FAILURES = new Limit(4);

    /** Of Afanasy's capacity, as much as a plain task takes: one slot. */
    public static final int CAPACITY_OF_A_SLOT = 1_000;

    private static final long UNSAID = 0;
    private static final long LEAST_CAPACITY = 1;
    private static final int MOST_RETRIES = Byte.MAX_VALUE;

    /** More than any machine has, so it means a whole one. */
    private static final long MOST_SLOTS = 100_000;

    private static final long MOST_SECONDS = 1_000_000_000;
    private static final long MOST_ORDER = 9_999_999;

    private LimitsReader() {}

    static BlockLimits limits(Fields block) {
        return new BlockLimits(
                0,
                failures(block.number("errors_retries", -1)),
                block.limit("max_running_tasks"),
                slots(capacity(block, UNSAID)),
                new TimeLimits(
                        time(block.number("task_max_run_time", 0)),
                        time(block.number("task_progress_change_timeout", 0))),
                new Pace(
                        1,
                        order(block.number("sequential", 1)),
                        Limit.NONE,
                        BlockFlags.areHeld(block)));
    }

    /** The retries come after the first run. */
    public static Limit failures(long retries) {
        return retries < 0 ? USUAL_FAILURES : new Limit((int) Math.min(retries, MOST_RETRIES) + 1);
    }

    /** As it is said, 1 at the least; {@code missing} where it is not. */
    static long capacity(Fields block, long missing) {
        JsonNode said = block.object().path("capacity");
        return said.isIntegralNumber() && said.canConvertToLong()
                ? Math.max(LEAST_CAPACITY, block.number("capacity", missing))
                : missing;
    }

    /** Rounded up; not said = as the service says. */
    public static int slots(long capacity) {
        return capacity <= UNSAID
                ? 0
                : (int) Math.min(MOST_SLOTS, Math.ceilDiv(capacity, CAPACITY_OF_A_SLOT));
    }

    /** Seconds; none = no limit. */
    static Duration time(long seconds) {
        return Duration.ofSeconds(Math.clamp(seconds, 0, MOST_SECONDS));
    }

    /** Every n-th from the end, below -1, has no like here: it starts at the end. */
    public static TaskOrder order(long sequential) {
        if (sequential == 0) {
            return new TaskOrder.MiddleOut();
        }
        if (sequential < 0) {
            return new TaskOrder.Descending();
        }
        return sequential == 1
                ? new TaskOrder.Ascending()
                : new TaskOrder.Every((int) Math.min(sequential, MOST_ORDER));
    }
}
