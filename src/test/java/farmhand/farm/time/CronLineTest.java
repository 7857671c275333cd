package farmhand.farm.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.refusal.Refused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

final class CronLineTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 8 * * 1-5      | 2026-11-27T08:30:00+01:00 | 2026-11-30T08:30:00+01:00",
                "30 8 * * mon-Fri  | 2026-11-27T08:29:59+01:00 | 2026-11-27T08:30:00+01:00",
                "*/20 * * * *      | 2026-11-27T08:40:00+01:00 | 2026-11-27T09:00:00+01:00",
                "5/20 6,18 * * *   | 2026-11-27T06:45:00+01:00 | 2026-11-27T18:05:00+01:00",
                "0 0 29 2 *        | 2026-11-27T00:00:00+01:00 | 2028-02-29T00:00:00+01:00",
                "0 12 13 * fri     | 2026-11-27T12:00:00+01:00 | 2026-12-04T12:00:00+01:00",
                "0 12 13 * fri     | 2026-12-11T12:00:00+01:00 | 2026-12-13T12:00:00+01:00",
                "0 3 * jan,jul 7   | 2026-11-27T00:00:00+01:00 | 2027-01-03T03:00:00+01:00",
                // In spring 02:00 to 03:00 is left out, in autumn it comes twice.
                "30 2 * * *        | 2027-03-27T12:00:00+01:00 | 2027-03-28T03:00:00+02:00",
                "30 2 * * *        | 2027-03-28T03:00:00+02:00 | 2027-03-29T02:30:00+02:00",
                "30 2 * * *        | 2026-10-25T00:00:00+02:00 | 2026-10-25T02:30:00+02:00",
                "30 2 * * *        | 2026-10-25T02:30:00+02:00 | 2026-10-26T02:30:00+01:00",
                "30 * * * *        | 2026-10-25T02:30:00+02:00 | 2026-10-25T02:30:00+01:00",
                "30 8 * * *        | 2027-03-27T08:30:00+01:00 | 2027-03-28T08:30:00+02:00",
            })
    void theNextTimeIs(String line, OffsetDateTime after, OffsetDateTime expected) {
        Instant next = CronLine.parse(line).after(after.toInstant(), BERLIN).orElseThrow();

        assertEquals(expected.toInstant(), next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 8",
                "5-1 * * * *",
                "*/0 * * * *",
                "1//2 * * * *",
                "1-2-3 * * * *",
                ", * * * *",
                "a * * * *",
                "-1 * * * *",
                "0 0 30 2 *",
                "0 0 31 6,9 *",
            })
    void whatIsNoCronLineIsRefused(String line) {
        Refused refused = assertThrows(Refused.class, () -> CronLine.parse(line));

        assertEquals("bad_cron", refused.rejection().code());
    }
}
