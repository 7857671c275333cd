package farmhand.viewmodel.notice;

/** Tells notices beyond the window; returns at once. */
public interface Teller {
    /** Whether there is a way onto the desktop. */
    default boolean hasDesktop() {
        return true;
    }

    /** On the desktop, where there is a way. */
    default void tell(Notice notice) {}

    /** To an address of the user's. */
    default void post(String address, Notice notice) {}
}
