package farmhand.farm.spec;

/**
 * How often and how many at a time.
 *
 * @param priority among the blocks of its job, -1000 to 1000; higher first
 * @param maxFailures runs that may fail before a task is failed, 1 or more
 * @param maxRunning tasks that may run at a time
 * @param slots slots a task takes; 0 = as its service says
 */
public record BlockLimits(int priority, Limit maxFailures, Limit maxRunning, int slots) {
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
}
