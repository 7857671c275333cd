package farmhand.server.afanasy;

import farmhand.dialect.afanasy.answer.Info;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How many bytes a message has, as its head says. What is longer is cut there, as by an afserver.
 */
record Announced(long bytes) {
    /** The most bytes of a message without its head. */
    static final int MOST_BYTES = MessageReader.MOST_BYTES - Framing.HEAD;

    private static final String INVALID = "TInvalid message received.";
    private static final String TOO_LONG =
            "A message has at most 64 MiB. Send a part of the blocks or tasks, and append the rest.";

    /** As a field of an HTTP head says it; 0 when it says no number. */
    static Announced of(String said) {
        return new Announced(said.matches("-?\\d{1,18}") ? Long.parseLong(said) : 0);
    }

    boolean isPossible() {
        return bytes > 0 && !isTooLong();
    }

    boolean isTooLong() {
        return bytes > MOST_BYTES;
    }

    /** Why it is not possible, in the words of the real one, and what to do about one too long. */
    String refusal() {
        if (bytes < 0) {
            return "Invalid buffer size";
        }
        return isTooLong() ? INVALID + " " + TOO_LONG : INVALID;
    }

    /** The message in a body that came as a whole. */
    String message(byte[] body) {
        return new String(body, 0, (int) Math.min(bytes, body.length), StandardCharsets.UTF_8);
    }

    /** What is answered to a body that cannot hold the message; an afserver waits for the rest. */
    Optional<String> refused(byte[] body) {
        if (!isPossible() || body.length == 0 || body[0] != '{') {
            return Optional.of(Info.error(refusal()));
        }
        return bytes <= body.length
                ? Optional.empty()
                : Optional.of(
                        Info.error(
                                "The header AFANASY says %d bytes, and %d came. Say in it how many bytes the body has."
                                        .formatted(bytes, body.length)));
    }
}
