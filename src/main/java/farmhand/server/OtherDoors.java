package farmhand.server;

import farmhand.server.afanasy.AfanasyAnswers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is open beside HTTP with a token and the unix socket.
 *
 * @param addresses where doors are, by the word for each, such as {@code afanasy}
 * @param afanasy answers POST requests that carry Afanasy's header, where these are taken
 * @param open dialects that are answered without a token, to processes of the same user alone
 */
public record OtherDoors(
        Map<String, String> addresses, Optional<AfanasyAnswers> afanasy, Set<String> open) {
    private static final String AFANASY = "afanasy";
    private static final String AFANASY_HTTP = "afanasy-http";

    /** The dialects that can be open. */
    public static final List<String> DIALECTS = List.of(AFANASY_HTTP, "party", "pyfarm");

    /** Nothing. */
    public static final OtherDoors NONE = new OtherDoors(Map.of(), Optional.empty(), Set.of());

    public OtherDoors {
        addresses = Map.copyOf(addresses);
        open = Set.copyOf(open);
    }

    /** What answers Afanasy's messages in HTTP; empty = they are refused. */
    Optional<AfanasyAnswers> afanasyHttp() {
        return afanasy.filter(_ -> open.contains(AFANASY_HTTP));
    }

    /** All that are answered without a token, by name: dialects, and Afanasy's own port. */
    List<String> withoutToken() {
        return Stream.concat(
                        open.stream(),
                        addresses.keySet().stream().filter(door -> door.equals(AFANASY)))
                .sorted()
                .toList();
    }
}
