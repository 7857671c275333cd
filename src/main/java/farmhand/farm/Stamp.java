package farmhand.farm;

/**
 * Revisions of a thing's making and of its newest change; what resuming readers are told is read
 * off these.
 *
 * @param made revision that made it
 * @param changed revision of its newest change, itself or anything in it; not below {@code made}
 */
public record Stamp(long made, long changed) {
    /** Made at that revision and not changed since. */
    public static Stamp madeAt(long revision) {
        return new Stamp(revision, revision);
    }

    /** The same thing, changed at that revision. */
    public Stamp changed(long revision) {
        return new Stamp(made, revision);
    }
}
