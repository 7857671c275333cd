package farmhand.dialect.afanasy.answer;

import farmhand.farm.address.When;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in the lines of logs: {@code Sat 21 Nov 00:54.30}. */
final class LogTime {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE dd MMM HH:mm.ss", Locale.ENGLISH);

    private LogTime() {}

    static String of(When at, ZoneId zone) {
        return FORM.format(at.instant().atZone(zone));
    }
}
