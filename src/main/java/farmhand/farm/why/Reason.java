package farmhand.farm.why;

import farmhand.farm.address.Subject;
import farmhand.farm.address.When;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Why, without whom it is about.
 *
 * @param kind what kind of reason
 * @param text a sentence without a subject, such as {@code waits for block render (9 of 20 done)}
 * @param needs what it waits for; may be empty
 * @param until when it ends by itself, or never
 * @param remedy a command that would help, such as {@code retry 3/0/9}, or what else to do; may be
 *     empty
 */
public record Reason(
        Kind kind, String text, List<? extends Subject> needs, When until, String remedy) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    public Reason {
        needs = List.copyOf(needs);
    }

    static Reason of(Kind kind, String text, String remedy) {
        return new Reason(kind, text, List.of(), When.NEVER, remedy);
    }

    /** It waits for a moment. */
    static Reason until(When moment, String remedy) {
        return new Reason(
                Kind.TIME,
                "waits until " + MOMENT.format(moment.instant()),
                List.of(),
                moment,
                remedy);
    }

    static Reason of(Kind kind, String text, Subject need, String remedy) {
        return new Reason(kind, text, List.of(need), When.NEVER, remedy);
    }
}
