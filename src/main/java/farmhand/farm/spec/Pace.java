package farmhand.farm.spec;

/**
 * How the tasks of a block follow each other.
 *
 * @param bucket tasks that are run one after another in one slot, from 1
 * @param order which start first
 * @param startsPerMinute at most so many
 * @param isHeld each waits, from when it is submitted or appended, until someone includes it
 */
public record Pace(int bucket, TaskOrder order, Limit startsPerMinute, boolean isHeld) {
    /** One by one, ascending, as fast as they can. */
    public static final Pace USUAL = new Pace(1, new TaskOrder.Ascending(), Limit.NONE);

    private static final int MOST_BUCKET = 10_000;

    public Pace {
        if (bucket < 1 || bucket > MOST_BUCKET) {
            throw Names.placed(
                    "bad_bucket",
                    "A bucket cannot hold " + bucket + " tasks.",
                    "Give a number from 1 to 10,000.",
                    "bucket");
        }
        if (startsPerMinute.most() < 1) {
            throw Names.placed(
                    "bad_limit",
                    "start_rate is 0: no task could ever run.",
                    "Give the starts a minute, 1 or more, or null for no limit.",
                    "start_rate");
        }
    }

    /** Nothing is held. */
    public Pace(int bucket, TaskOrder order, Limit startsPerMinute) {
        this(bucket, order, startsPerMinute, false);
    }

    /** The same, in another bucket. */
    public Pace withBucket(int other) {
        return new Pace(other, order, startsPerMinute, isHeld);
    }

    /** The same, in another order. */
    public Pace with(TaskOrder other) {
        return new Pace(bucket, other, startsPerMinute, isHeld);
    }

    /** The same, so many a minute. */
    public Pace with(Limit other) {
        return new Pace(bucket, order, other, isHeld);
    }

    /** The same, with new tasks that are held, or not. */
    public Pace withHeld(boolean other) {
        return new Pace(bucket, order, startsPerMinute, other);
    }
}
