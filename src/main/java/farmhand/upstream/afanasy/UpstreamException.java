package farmhand.upstream.afanasy;

/** No afserver could be had; the message says what to do. */
public final class UpstreamException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UpstreamException(String message, Throwable cause) {
        super(message, cause);
    }
}
