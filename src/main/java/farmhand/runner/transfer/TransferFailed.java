package farmhand.runner.transfer;

/** Thrown by a transfer that cannot go on; the message says what to do. */
public final class TransferFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    private TransferFailed(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    /** Another try may do. */
    static TransferFailed once(String message) {
        return new TransferFailed(message, false);
    }

    /** Another try will not do unless a person helps. */
    static TransferFailed lasting(String message) {
        return new TransferFailed(message, true);
    }

    /** Whether another try is of no use. */
    public boolean isLasting() {
        return lasting;
    }

    /** For people. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
