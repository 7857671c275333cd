package farmhand.client;

/** No answer could be had; the message says from where, and what to do. */
public class FarmUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;

    /** One that says {@code message}. */
    public FarmUnreachable(String message) {
        super(message);
        this.text = message;
    }

    /** One that says {@code message}, because of {@code cause}. */
    public FarmUnreachable(String message, Throwable cause) {
        super(message, cause);
        this.text = message;
    }

    /** What happened and what to do. */
    public String text() {
        return text;
    }
}
