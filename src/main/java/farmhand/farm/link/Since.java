package farmhand.farm.link;

/**
 * What a reader already has.
 *
 * @param epoch of the farm it came from; empty when it has nothing
 * @param revision up to which it knows all
 */
public record Since(String epoch, long revision) {
    /** Nothing. */
    public static final Since NOTHING = new Since("", 0);
}
