package farmhand.engine.port;

/**
 * The store cannot keep or read something; the message says what happened, to which file, and what
 * to do.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
