package farmhand.viewmodel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

final class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0s",
        "PT40S, 40s",
        "PT46M30S, 46m",
        "PT1H, 1h",
        "PT1H40M, 1h 40",
        "PT3H5M, 3h 05",
        "PT21H10M, 21h",
        "PT28H, 1d 4h",
        "PT300H, 12d"
    })
    void agesAreShort(Duration span, String text) {
        assertEquals(text, Times.age(span));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 ms",
        "PT0.123S, 123 ms",
        "PT2.56S, 2.5 s",
        "PT10.9S, 0:10",
        "PT7M41S, 7:41"
    })
    void whatIsOverIsTimedFinerWhereItWasShort(Duration span, String text) {
        assertEquals(text, Times.took(span));
    }

    @ParameterizedTest
    @CsvSource({"PT48S, 0:48", "PT7M41S, 7:41", "PT1H40M, 1h 40"})
    void tasksAreTimedBySeconds(Duration span, String text) {
        assertEquals(text, Times.elapsed(span));
    }
}
