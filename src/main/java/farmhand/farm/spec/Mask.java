package farmhand.farm.spec;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that a whole name must match.
 *
 * @param text of the expression, at most 1,000 characters
 */
public record Mask(String text) {
    /** Looks at one character that a match may cost; what takes more is no match. */
    private static final int MOST_LOOKS = 1_000_000;

    public Mask {
        if (text.isEmpty()) {
            throw Names.placed(
                    "bad_mask", "The mask is empty.", "Write a regular expression: sh.*", "");
        }
        Names.text(text, "mask");
        try {
            var _ = Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw Names.placed(
                    "bad_mask",
                    "“" + text + "” is no regular expression: " + e.getDescription() + ".",
                    "Write names with | between them, or an expression such as sh.*",
                    "");
        }
    }

    /** Whether the whole of {@code name} matches. Never takes long, whatever the expression. */
    public boolean matches(String name) {
        try {
            return Pattern.compile(text).matcher(new Counted(name)).matches();
        } catch (TooLong | StackOverflowError ignored) {
            // An expression that explodes on a name does not match it.
            return false;
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too many looks", null, false, false);
        }
    }

    /** A text that lets itself be looked at only so often. */
    private static final class Counted implements CharSequence {
        private final String text;
        private final AtomicInteger looks = new AtomicInteger();

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (looks.incrementAndGet() > MOST_LOOKS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
