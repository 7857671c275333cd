package farmhand.server;

import farmhand.server.afanasy.AfanasyAnswers;

import java.util.Map;
import java.util.Optional;

/**
 * What is open beside HTTP with a token and the unix socket.
 *
 * @param addresses where doors are, by the word for each, such as {@code afanasy}
 * @param afanasyHttp answers POST requests that carry Afanasy's header, without a token and for
 *     processes of the same user alone; empty = they are refused
 */
public record OtherDoors(Map<String, String> addresses, Optional<AfanasyAnswers> afanasyHttp) {
    /** Nothing. */
    public static final OtherDoors NONE = new OtherDoors(Map.of(), Optional.empty());

    public OtherDoors {
        addresses = Map.copyOf(addresses);
    }
}
