package farmhand.query;

/** Numbers as users write them. */
final class Numbers {
    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    static Value parse(String attribute, String text, int at) {
        if (isPlain(text)) {
            return new Value.Amount(Double.parseDouble(text));
        }
        throw Cursor.refused(
                at,
                "bad_query",
                Cursor.shown(text) + " beside “" + attribute + "” is not a number.",
                "Write digits, such as 50.");
    }

    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        boolean digit = false;
        boolean point = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                digit = true;
            } else {
                return false;
            }
        }
        return digit && text.length() <= MOST_DIGITS;
    }
}
