package farmhand.viewmodel;

/** The coordinator that renders on this machine, asked what is to become of it. Does not wait. */
@FunctionalInterface
public interface Leave {
    /** What becomes of what runs once the window is closed. */
    enum How {
        /** It goes on, and so does what waits. */
        KEEP,
        /** What runs is finished, nothing more is started. */
        FINISH,
        /** What runs is ended, and starts anew another time. */
        STOP
    }

    /** The farm is not of this machine: closing a window means nothing to it. */
    Leave ELSEWHERE = _ -> {};

    /** The window closes. */
    void leave(How how);

    /** Whether nobody else looks after what runs here once this window is closed. */
    default boolean isLast() {
        return true;
    }
}
