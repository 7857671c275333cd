package farmhand.farm.time;

import farmhand.farm.address.When;

/**
 * The age of a job.
 *
 * @param age how old it is
 * @param restored when it was last made active though it was over, from which it then grows old;
 *     never = it grows old from its end
 */
public record Aging(Age age, When restored) {
    /** Of a new job. */
    public static final Aging ACTIVE = new Aging(Age.ACTIVE, When.NEVER);

    /** The same, of another age. */
    public Aging with(Age other) {
        return new Aging(other, restored);
    }

    /** When it began to grow old, where it is over since {@code finished}. */
    public When from(When finished) {
        return finished.compareTo(restored) < 0 ? restored : finished;
    }
}
