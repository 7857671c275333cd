package farmhand.viewmodel.log;

/**
 * A line of two logs held against each other.
 *
 * @param side where it stands
 * @param text what it says; of lines that are left out how many they are
 */
public record ComparedLine(Side side, String text) {
    /** Where a line stands. */
    public enum Side {
        /** In both, but for numbers such as times. */
        BOTH(" "),
        /** In the earlier attempt alone. */
        EARLIER("−"),
        /** In the later attempt alone. */
        LATER("+"),
        /** Lines that stand in both are left out here. */
        LEFT_OUT("…");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }

        /** How it is shown beside the line. */
        public String sign() {
            return sign;
        }
    }
}
