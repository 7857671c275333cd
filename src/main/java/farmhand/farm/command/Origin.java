package farmhand.farm.command;

/**
 * Who asks, and from where.
 *
 * @param user name of the person or script
 * @param door the way in, such as {@code http}
 * @param host the machine asked from
 */
public record Origin(String user, String door, String host) {
    /**
     * The door of what a user's window does without being told: it is nobody's act, so that no undo
     * takes it back.
     */
    public static final String BY_ITSELF = "window by itself";

    /** Their window, of which nobody asked it. */
    public Origin byItself() {
        return new Origin(user, BY_ITSELF, host);
    }

    /** Whether nobody asked for it. */
    public boolean isByItself() {
        return door.equals(BY_ITSELF);
    }
}
