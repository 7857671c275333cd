package farmhand.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;

final class BackoffTest {
    private final Backoff backoff = new Backoff(new Random(7));

    @Test
    void pausesDoubleUpToTenSecondsEachSpreadByAQuarter() {
        for (long expected = 250; expected < 10_000; expected *= 2) {
            assertSpread(expected);
        }
        assertSpread(10_000);
        assertSpread(10_000);
    }

    @Test
    void aGoodLinkBeginsWithTheShortestPauseAgain() {
        for (int i = 0; i < 10; i++) {
            assertThat(backoff.next()).isPositive();
        }

        backoff.reset();

        assertSpread(250);
    }

    private void assertSpread(long millis) {
        assertThat(backoff.next())
                .isBetween(
                        Duration.ofMillis(millis * 3 / 4),
                        Duration.ofMillis(Math.min(millis * 5 / 4, 10_000)));
    }
}
