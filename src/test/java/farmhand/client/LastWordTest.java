package farmhand.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** When a lost farm was heard of last. */
final class LastWordTest {
    private static final Duration PING = Duration.ofSeconds(10);

    private final LastWord word = new LastWord();

    @Test
    void aFarmThatFellSilentWasHeardOfByItsLastWordOrTheAnswerBeforeTheLastPing() {
        word.came(1_000);

        var silence = new SocketTimeoutException("sent ping but didn't receive pong");

        assertEquals(Duration.ofSeconds(12), word.unheard(silence, 13_000, PING));
        assertEquals(Duration.ofSeconds(20), word.unheard(silence, 3_601_000, PING));
    }

    @Test
    void aFarmThatClosesTheConnectionIsHeardDoingSo() {
        word.came(1_000);

        assertEquals(Duration.ZERO, word.unheard(new EOFException(), 61_000, PING));
    }
}
