package farmhand.cli.part;

/** The arguments are well formed but cannot be meant; the message says what to write. */
public final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what to write instead. */
    public Usage(String message) {
        super(message);
    }
}
