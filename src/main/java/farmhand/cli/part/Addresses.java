package farmhand.cli.part;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.refusal.Refused;

import java.util.function.Supplier;

/** Reads addresses among the arguments; a text that is none is wrong usage. */
public final class Addresses {
    private Addresses() {}

    /** A job, block or tasks: {@code 13/0/4}. */
    public static Subject subject(String text) {
        return read(() -> Subject.parse(text));
    }

    /** A job: {@code 13}. */
    public static JobNumber job(String text) {
        return read(() -> JobNumber.parse(text));
    }

    /** An attempt: {@code 13/0/4/1}. */
    public static AttemptAddress attempt(String text) {
        return read(() -> AttemptAddress.parse(text));
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused bad) {
            throw new Usage(bad.rejection().text());
        }
    }
}
