package farmhand.server;

import java.util.Optional;

/** Those who were invited by name, each with a token of their own. Asked by many threads. */
@FunctionalInterface
public interface Guests {
    /** Nobody was invited. */
    Guests NONE = _ -> Optional.empty();

    /**
     * Whose token that is, as things stand now: an invitation may be taken back at any time.
     *
     * @param token as it was shown; any text
     * @return the name; empty where it is nobody's
     */
    Optional<String> named(String token);
}
