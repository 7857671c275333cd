package farmhand.server.afanasy;

import farmhand.farm.address.When;

/**
 * A user whom Afanasy's clients know by number.
 *
 * @param name of the user
 * @param registered when they were met first, or never where that was not noted
 * @param isGone whether they were deleted, so that the number is nobody's
 */
public record KnownUser(String name, When registered, boolean isGone) {
    /** One who is there. */
    public KnownUser(String name, When registered) {
        this(name, registered, false);
    }

    /** The same, deleted. */
    public KnownUser gone() {
        return new KnownUser(name, registered, true);
    }
}
