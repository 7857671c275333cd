package farmhand.store;

/** A row that the program cannot have written; the message says which column and why. */
final class DamagedRow extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedRow(String message) {
        super(message);
    }

    DamagedRow(String message, Throwable cause) {
        super(message, cause);
    }
}
