package farmhand.dialect.party;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.address.When;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Times as Party's clients have them: to the microsecond and without a zone, which means UTC.
 * Python writes them with a space where ISO 8601 has a {@code T}; both are read.
 */
final class PartyTimes {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private PartyTimes() {}

    static When read(JsonNode node) {
        String text = node.isTextual() ? node.textValue() : "";
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text.strip().replaceFirst("^(\\S{10}) ", "$1T"),
                            OffsetDateTime::from,
                            LocalDateTime::from);
            return When.at(
                    time instanceof OffsetDateTime placed
                            ? placed.toInstant()
                            : LocalDateTime.from(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw BoundedJson.placed(
                    "bad_time",
                    "“" + BoundedJson.shortened(node.asText()) + "” is no time.",
                    "Write it as 2014-03-11T05:12:22.086400, in UTC.",
                    "timestamp");
        }
    }

    static String print(When time) {
        return SHOWN.format(time.instant());
    }
}
