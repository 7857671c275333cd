package farmhand.farm.refusal;

import java.util.function.Supplier;

/**
 * Thrown by constructors and parsers of the domain that were given what they cannot hold. Whoever
 * reads a user's text catches it and answers with the {@link Rejection} inside.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    /** Wraps {@code rejection}, whose text becomes the exception's message. */
    public Refused(Rejection rejection) {
        super(rejection.text());
        this.rejection = rejection;
    }

    /** A refusal with nothing but its three texts. */
    public static Refused of(String code, String message, String remedy) {
        return new Refused(Rejection.of(code, message, remedy));
    }

    /**
     * Runs {@code read}; a refusal from inside is thrown on with {@code position} in front of its
     * own.
     */
    public static <T> T at(String position, Supplier<T> read) {
        try {
            return read.get();
        } catch (Refused refused) {
            throw new Refused(refused.rejection().within(position));
        }
    }

    /** What was refused, and what to do. */
    public Rejection rejection() {
        return rejection;
    }
}
