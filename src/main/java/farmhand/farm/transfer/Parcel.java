package farmhand.farm.transfer;

/**
 * What became known of a transfer after it was submitted.
 *
 * @param destination chosen by a person since; empty = as it was submitted
 * @param bytes what its source holds; {@link #UNMEASURED} = not measured yet
 * @param placed whether its destination is a place that is known here; false until it is measured
 */
public record Parcel(String destination, long bytes, boolean placed) {
    /** The size of what was not measured. */
    public static final long UNMEASURED = -1;

    /** A destination that is nowhere: somebody is to choose, whatever was said at first. */
    public static final String TO_BE_CHOSEN = "?";

    /** Nothing known. */
    public static final Parcel NONE = new Parcel("", UNMEASURED, false);

    /** Going somewhere else, and to be measured anew. */
    public static Parcel to(String destination) {
        return new Parcel(destination, UNMEASURED, false);
    }

    /** The same, measured. */
    public Parcel measured(long size, boolean known) {
        return new Parcel(destination, size, known);
    }

    /** Whether its size is known. */
    public boolean isMeasured() {
        return bytes != UNMEASURED;
    }
}
