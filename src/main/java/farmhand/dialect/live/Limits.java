package farmhand.dialect.live;

/** The most that doors take and answer, known to both ends of a connection. */
public final class Limits {
    /** Bytes of a request's body. */
    public static final int BODY_BYTES = 64 * 1024 * 1024;

    /** Live sessions at a time. */
    public static final int SESSIONS = 1_000;

    /** Requests at a time that wait for the end of a run. */
    public static final int HELD_CALLERS = 64;

    /** Things that a list names when the asker does not say. */
    public static final int USUAL_PAGE = 1_000;

    /** Things that a list names. */
    public static final int PAGE = 10_000;

    private Limits() {}
}
