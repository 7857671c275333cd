package farmhand.upstream.afanasy;

/**
 * How often to look for the beginning of a cycle besides polling: the more seldom the more alike
 * cycles are, and where nobody knows where one is, as often as was saved: a server that works for
 * long is polled less than once a second. So it is hardly asked more often than by one of its own
 * clients. Used by one thread.
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

    /** What a look for the length costs, in questions. */
    private static final double COST = 3;

    private static final double MOST_SAVED = 3 * COST;

    /** What each poll gives for looks where the server rests all the time, in questions. */
    private static final double PER_POLL = 1.0 / 24;

    private int polls;
    private double saved = MOST_SAVED;

    /** After a poll. */
    Look afterPoll(Rhythm rhythm) {
        polls++;
        saved = Math.min(MOST_SAVED, saved + rhythm.spare() + PER_POLL);
        if (polls == 1) {
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
        return rhythm.isOld() ? Look.PLACE : Look.NONE;
    }
}
