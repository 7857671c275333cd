package farmhand.viewmodel.worker;

/**
 * When to ask how the machines are while nobody looks at them, for their count: soon after anything
 * changed on the farm, else once in a while, since that one is silent is no change of the farm.
 */
final class Glance {
    /** Seconds between two while things change. */
    private static final int BUSY_SECONDS = 10;

    /** Seconds between two while nothing does. */
    private static final int QUIET_SECONDS = 60;

    /** Seconds after which a farm that did not answer is asked again. */
    private static final int AGAIN_SECONDS = 3;

    private static final long NOTHING = -1;

    private long seen = NOTHING;
    private int seconds = BUSY_SECONDS - 1;

    /**
     * Whether it is time, a second after it was asked last.
     *
     * @param revision the farm's now
     * @param behind whether the jobs say something else than the machines did
     */
    boolean isDue(long revision, boolean behind) {
        seconds++;
        boolean due =
                behind || seconds >= QUIET_SECONDS || (revision != seen && seconds >= BUSY_SECONDS);
        if (due) {
            told(revision);
        }
        return due;
    }

    /** They were told, as of then. */
    void told(long revision) {
        seen = revision;
        seconds = 0;
    }

    /** They were not told. */
    void missed() {
        seen = NOTHING;
        seconds = BUSY_SECONDS - AGAIN_SECONDS;
    }
}
