package farmhand.farm.service;

import farmhand.farm.time.TimeLimits;

/**
 * A kind of task.
 *
 * @param name what blocks call it
 * @param file where it is defined; empty where it is one of ours
 * @param slots what a task of it takes; {@link #ALL} of them when it uses the whole machine
 * @param times how long an attempt may take where its block does not say so
 * @param start how its tasks are started
 * @param reading how what they write is read
 * @param usual what holds for tasks that do not say otherwise
 */
public record Service(
        String name,
        String file,
        int slots,
        TimeLimits times,
        Start start,
        Reading reading,
        Usual usual) {
    /** As many slots as there are. */
    public static final int ALL = Integer.MAX_VALUE;

    /** One of which nothing unusual holds. */
    public Service(
            String name, String file, int slots, TimeLimits times, Start start, Reading reading) {
        this(name, file, slots, times, start, reading, Usual.NOTHING_SAID);
    }

    /** Whether it comes with the program. */
    public boolean isBuiltIn() {
        return file.isEmpty();
    }

    /** Slots a task of it takes on a machine of {@code total}. */
    public int slotsOf(int total) {
        return Math.clamp(slots, 1, Math.max(1, total));
    }
}
