package farmhand.viewmodel.notice;

/** Tells notices beyond the window; returns at once. */
public interface Teller {
    /** On the desktop, where there is a way. */
    default void tell(Notice notice) {}

    /** To an address of the user's. */
    default void post(String address, Notice notice) {}
}
