package farmhand.cli;

/** The arguments are well formed but cannot be meant; the message says what to write. */
final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Usage(String message) {
        super(message);
    }
}
