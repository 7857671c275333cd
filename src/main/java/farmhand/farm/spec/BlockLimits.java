package farmhand.farm.spec;

import farmhand.farm.time.TimeLimits;

/**
 * How often and how many at a time.
 *
 * @param priority among the blocks of its job, -1000 to 1000; higher first
 * @param maxFailures runs that may fail before a task is failed, 1 or more
 * @param maxRunning tasks that may run at a time
 * @param slots slots a task takes; 0 = as its service says
 * @param times how long an attempt may take
 * @param pace how its tasks follow each other
 */
public record BlockLimits(
        int priority, Limit maxFailures, Limit maxRunning, int slots, TimeLimits times, Pace pace) {
    /** What holds where the user said nothing: three runs may fail. */
    public static final BlockLimits USUAL = new BlockLimits(0, new Limit(3), Limit.NONE, 0);

    public BlockLimits {
        Names.priority(priority);
        if (maxFailures.most() < 1) {
            throw Names.placed(
                    "bad_limit",
                    "max_failures is 0: no task could ever run.",
                    "Give 1 or more, or null for no limit.",
                    "max_failures");
        }
        if (slots < 0 || slots > 100_000) {
            throw Names.placed(
                    "bad_slots",
                    "A task cannot take " + slots + " slots.",
                    "Give 1 or more.",
                    "slots");
        }
    }

    /** As usual but for how many. */
    public BlockLimits(int priority, Limit maxFailures, Limit maxRunning, int slots) {
        this(priority, maxFailures, maxRunning, slots, TimeLimits.NONE, Pace.USUAL);
    }

    /** The same with another priority. */
    public BlockLimits withPriority(int other) {
        return new BlockLimits(other, maxFailures, maxRunning, slots, times, pace);
    }

    /** The same with another number of tasks at a time. */
    public BlockLimits withMaxRunning(Limit other) {
        return new BlockLimits(priority, maxFailures, other, slots, times, pace);
    }

    /** The same with other limits of time. */
    public BlockLimits with(TimeLimits other) {
        return new BlockLimits(priority, maxFailures, maxRunning, slots, other, pace);
    }

    /** The same at another pace. */
    public BlockLimits with(Pace other) {
        return new BlockLimits(priority, maxFailures, maxRunning, slots, times, other);
    }
}
