package farmhand.server;

/** A door cannot be opened; the message says which, why, and what to do. */
public final class DoorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean taken;

    /** A door that cannot be opened at all. */
    public DoorException(String message) {
        super(message);
        this.taken = false;
    }

    DoorException(String message, boolean taken, Throwable cause) {
        super(message, cause);
        this.taken = taken;
    }

    /** Whether another program has the port, so that another port would do. */
    public boolean isTaken() {
        return taken;
    }
}
