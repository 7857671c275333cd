package farmhand.farm.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.refusal.Refused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

final class DurationsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 59, 60, 3_600, 86_400, 10_000_001, 1_000_000_000, 999_999_999_999L})
    void whatIsPrintedIsReadAsTheSame(long seconds) {
        Duration duration = Duration.ofSeconds(seconds);

        assertEquals(duration, Durations.parse(Durations.print(duration)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "5", "s", "1.5h", "-3m", "1w", "999999999999d"})
    void whatIsNoDurationIsRefused(String text) {
        assertThrows(Refused.class, () -> Durations.parse(text));
    }
}
