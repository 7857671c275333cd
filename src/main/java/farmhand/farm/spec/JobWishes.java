package farmhand.farm.spec;

import farmhand.farm.time.JobTimes;

/**
 * What a user wants of a job as a whole, and may change at any time.
 *
 * @param paused nothing of it is started
 * @param hidden not shown unless asked for; runs all the same
 * @param maxRunning tasks of the whole job that may run at a time
 * @param note free text, at most 1,000 characters
 * @param queue name of the queue it stands in
 * @param activated nothing of it is started until it is
 * @param aborted ended for good, until it is retried
 * @param times when it may begin, and when it goes
 */
public record JobWishes(
        boolean paused,
        boolean hidden,
        Limit maxRunning,
        String note,
        String queue,
        boolean activated,
        boolean aborted,
        JobTimes times) {
    /** The queue of a job whose user said nothing. */
    public static final String USUAL_QUEUE = "medium";

    /** What holds where the user said nothing. */
    public static final JobWishes USUAL = new JobWishes(false, false, Limit.NONE, "");

    public JobWishes {
        Names.text(note, "note");
        Names.line(queue, "queue");
        if (queue.isBlank()) {
            throw Names.placed(
                    "empty_name",
                    "The name of the queue is empty.",
                    "Name a queue; the usual one is " + USUAL_QUEUE + ".",
                    "queue");
        }
    }

    /** As usual but for these. */
    public JobWishes(boolean paused, boolean hidden, Limit maxRunning, String note) {
        this(paused, hidden, maxRunning, note, USUAL_QUEUE, true, false, JobTimes.NONE);
    }

    /**
     * Whether its tasks may be started, as far as this goes: neither time nor queue is looked at.
     */
    public boolean letsStart() {
        return activated && !aborted && !paused;
    }

    /** The same wishes, paused or not. */
    public JobWishes withPaused(boolean value) {
        return new JobWishes(value, hidden, maxRunning, note, queue, activated, aborted, times);
    }

    /** The same wishes, hidden or not. */
    public JobWishes withHidden(boolean value) {
        return new JobWishes(paused, value, maxRunning, note, queue, activated, aborted, times);
    }

    /** The same wishes with another limit. */
    public JobWishes withMaxRunning(Limit value) {
        return new JobWishes(paused, hidden, value, note, queue, activated, aborted, times);
    }

    /** The same wishes with another note. */
    public JobWishes withNote(String value) {
        return new JobWishes(paused, hidden, maxRunning, value, queue, activated, aborted, times);
    }

    /** The same wishes in another queue. */
    public JobWishes withQueue(String value) {
        return new JobWishes(paused, hidden, maxRunning, note, value, activated, aborted, times);
    }

    /** The same wishes, activated or not. */
    public JobWishes withActivated(boolean value) {
        return new JobWishes(paused, hidden, maxRunning, note, queue, value, aborted, times);
    }

    /** The same wishes, aborted or not. */
    public JobWishes withAborted(boolean value) {
        return new JobWishes(paused, hidden, maxRunning, note, queue, activated, value, times);
    }

    /** The same wishes at other times. */
    public JobWishes with(JobTimes value) {
        return new JobWishes(paused, hidden, maxRunning, note, queue, activated, aborted, value);
    }
}
