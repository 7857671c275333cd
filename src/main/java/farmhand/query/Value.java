package farmhand.query;

import java.time.Duration;
import java.util.List;

/** What an attribute is compared with. */
public sealed interface Value {
    /** A text, letter case aside. */
    record Text(String text) implements Value {}

    /** Whoever asks. */
    record Me() implements Value {}

    /** A number. */
    record Amount(double number) implements Value {}

    /**
     * A stretch of time as exactly as it was written: a day, a minute, a second.
     *
     * @param text as written
     * @param from microseconds since 1970 UTC
     * @param to the first microsecond after it
     */
    record Moment(String text, long from, long to) implements Value {}

    /** So long before now. */
    record Ago(Duration before) implements Value {}

    /** A length of time. */
    record Span(Duration length) implements Value {}

    /** Yes or no. */
    record Flag(boolean yes) implements Value {}

    /** No value at all. */
    record Nothing() implements Value {}

    /** One of several; one or more. */
    record Listed(List<Value> values) implements Value {
        public Listed {
            values = List.copyOf(values);
        }
    }
}
