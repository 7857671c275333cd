package farmhand.runner.transfer;

/** Who looks on while something is copied; called by the thread that copies. */
public interface Watch {
    /** Whether to leave off; what was begun is gone on with next time. */
    boolean isOver();

    /** So many bytes more are there. */
    void copied(long bytes);

    /** So many were there already, from before. */
    void kept(long bytes);

    /** Something for the log. */
    void note(String line);
}
