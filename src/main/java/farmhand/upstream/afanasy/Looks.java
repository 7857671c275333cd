package farmhand.upstream.afanasy;

/**
 * How often to look for the beginning of a cycle besides polling: seldom where cycles are alike,
 * and as often as a server that works for long is polled less. So it is never asked more often than
 * by one of its own clients. Used by one thread.
 */
final class Looks {
    /** What to look for. */
    enum Look {
        /** Nothing. */
        NONE,
        /** Where in its cycle the server is. */
        PLACE,
        /** And how long one cycle is. */
        LENGTH
    }

    /**
     * Polls after which the cycle is looked for again: those of a server are not all alike, and one
     * that is two milliseconds longer than it was leaves little of the time behind its end.
     */
    private static final int LOCKED_FOR = 12;

    /** What a look for the length costs, in questions. */
    private static final double COST = 3;

    private static final double MOST_SAVED = 3 * COST;

    private int polls;
    private double saved = MOST_SAVED;

    /** After a poll. */
    Look afterPoll(Rhythm rhythm) {
        polls++;
        saved = Math.min(MOST_SAVED, saved + rhythm.spare() + 1.0 / LOCKED_FOR);
        if (polls == 1 || polls % (2 * LOCKED_FOR) == 0) {
            return Look.LENGTH;
        }
        if (rhythm.isUnsure() && saved >= COST) {
            saved -= COST;
            return Look.LENGTH;
        }
        if (rhythm.isUnsure() && saved >= 1) {
            saved--;
            return Look.PLACE;
        }
        return polls % LOCKED_FOR == 0 ? Look.PLACE : Look.NONE;
    }
}
