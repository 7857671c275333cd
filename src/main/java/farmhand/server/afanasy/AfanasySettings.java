package farmhand.server.afanasy;

import farmhand.server.peer.Network;

import java.time.Duration;
import java.util.List;

/**
 * Where the Afanasy door is, and for whom.
 *
 * @param host name or address to listen on
 * @param port 0 = any that is free
 * @param allowed networks whose machines may come in, beside the same user on this one
 * @param patience how long a request may take to come in, and an answer to be taken, while nothing
 *     comes through
 */
public record AfanasySettings(String host, int port, List<Network> allowed, Duration patience) {
    /** How long Afanasy's server waits. */
    public static final Duration USUAL_WAIT = Duration.ofSeconds(12);

    public AfanasySettings {
        allowed = List.copyOf(allowed);
    }
}
