package farmhand.server.route;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of bytes as a request names it: {@code bytes=0-99}, {@code bytes=100-} or the last
 * {@code bytes=-100}.
 *
 * @param first of the bytes, from 0
 * @param end behind the last of them; at most the size of the file
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2">RFC 9110, 14.1.2</a>
 */
record ByteRange(long first, long end) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Whether any byte of a file of that size is in it. */
    boolean isIn(long size) {
        return first < end && first < size;
    }

    /**
     * The range of a file of {@code size} bytes; nothing where the text asks for several, or is of
     * another kind: then the whole file is answered.
     */
    static Optional<ByteRange> of(String text, long size) {
        Matcher found = ONE.matcher(text);
        if (!found.matches() || text.equals("bytes=-")) {
            return Optional.empty();
        }
        String from = found.group(1);
        String to = found.group(2);
        if (from.isEmpty()) {
            return Optional.of(new ByteRange(Math.max(0, size - Long.parseLong(to)), size));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
        return last < first && !to.isEmpty()
                ? Optional.empty()
                : Optional.of(new ByteRange(first, Math.min(size, last + 1)));
    }
}
