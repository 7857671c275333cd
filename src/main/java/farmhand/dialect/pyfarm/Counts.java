package farmhand.dialect.pyfarm;

import farmhand.farm.spec.Limit;

import java.util.Optional;

/** How often, how many together, and on how many cores: columns of jobs that are counts. */
final class Counts {
    private static final int MOST_CPUS = 256;
    private static final int MOST_BATCH = 10_000; // the farm's own bound of a bucket

    private Counts() {}

    /** Runs that may fail: one more than are tried again; below 0 any number. */
    static Optional<Limit> requeue(Body body) {
        return body.number("requeue").map(more -> more < 0 ? Limit.NONE : new Limit(more + 1));
    }

    /** Tasks in one assignment. */
    static Optional<Integer> batch(Body body) {
        return atLeastOne(body, "batch", MOST_BATCH);
    }

    /** Slots of a task. */
    static Optional<Integer> cpus(Body body) {
        return atLeastOne(body, "cpus", MOST_CPUS);
    }

    private static Optional<Integer> atLeastOne(Body body, String column, int most) {
        Optional<Integer> count = body.number(column);
        if (count.filter(number -> number < 1 || number > most).isPresent()) {
            throw Body.bad(
                    "“" + column + "” is " + count.get() + ".",
                    "Send 1 to " + most + ", or leave it away.",
                    column);
        }
        return count;
    }
}
