package farmhand.farm.spec;

/**
 * What a user wants of a job as a whole, and may change at any time.
 *
 * @param paused nothing of it is started
 * @param hidden not shown unless asked for; runs all the same
 * @param maxRunning tasks of the whole job that may run at a time
 * @param note free text, at most 1,000 characters
 */
public record JobWishes(boolean paused, boolean hidden, Limit maxRunning, String note) {
    /** What holds where the user said nothing. */
    public static final JobWishes USUAL = new JobWishes(false, false, Limit.NONE, "");

    public JobWishes {
        Names.text(note, "note");
    }

    /** The same wishes, paused or not. */
    public JobWishes withPaused(boolean value) {
        return new JobWishes(value, hidden, maxRunning, note);
    }
}
