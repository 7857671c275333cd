package farmhand.store.text;

/** A row that the program cannot have written; the message says which column and why. */
public final class DamagedRow extends Exception {
    private static final long serialVersionUID = 1L;

    public DamagedRow(String message) {
        super(message);
    }

    public DamagedRow(String message, Throwable cause) {
        super(message, cause);
    }
}
