package farmhand.farm.link;

/**
 * Whose farm it is, and whether it is heard of.
 *
 * @param kind {@code own}, or the address of the server whose farm it is
 * @param status {@code live} or {@code away}
 */
public record LinkState(String kind, String status) {
    /** A farm of this coordinator's own. */
    public static final LinkState OWN = new LinkState("own", "live");
}
