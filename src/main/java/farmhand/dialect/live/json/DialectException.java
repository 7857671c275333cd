package farmhand.dialect.live.json;

/** What a coordinator answered cannot be understood; the message says what to do. */
public final class DialectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code what} cannot be understood, a full sentence. */
    public DialectException(String what) {
        super(what + REMEDY);
    }

    /** {@code what} cannot be understood, a full sentence. */
    public DialectException(String what, Throwable cause) {
        super(what + REMEDY, cause);
    }

    private static final String REMEDY =
            " The coordinator speaks another form of this interface: use the same version of"
                    + " Farmhand on both sides.";
}
