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

    private long seen = -1;
    private int seconds;

    /** Whether it is time, a second after it was asked last; {@code revision} is the farm's now. */
    boolean isDue(long revision) {
        seconds++;
        boolean changed = revision != seen && (seen < 0 || seconds >= BUSY_SECONDS);
        if (revision < 0 || !(changed || seconds >= QUIET_SECONDS)) {
            return false;
        }
        told(revision);
        return true;
    }

    /** They were told anyway. */
    void told(long revision) {
        seen = revision;
        seconds = 0;
    }
}
