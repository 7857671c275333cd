package farmhand.farm.command;

/**
 * On what terms a command is asked for.
 *
 * @param key of the request, chosen by who asks: with the same key it is done once and answered the
 *     same for a day; empty = none
 * @param print fingerprint of the request; another one with the same key is refused
 * @param known newest revision that the asker knows: what was changed after it is not changed
 *     unseen; {@link #ANY} = whatever was
 */
public record Terms(String key, String print, long known) {
    /** Whatever was changed meanwhile. */
    public static final long ANY = Long.MAX_VALUE;

    /** As it comes. */
    public static final Terms NONE = new Terms("", "", ANY);

    /** Whether it is done once. */
    public boolean hasKey() {
        return !key.isEmpty();
    }

    /** The same, for an asker who knows that revision. */
    public Terms knowing(long revision) {
        return new Terms(key, print, revision);
    }
}
