package farmhand.server.afanasy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The head of an HTTP request.
 *
 * @param method such as {@code POST}
 * @param fields value by name in lower case; of two alike the later
 */
record HttpHead(String method, Map<String, String> fields) {
    private static final int MOST = 16 * 1024;
    private static final String END = "\r\n\r\n";

    HttpHead {
        fields = Map.copyOf(fields);
    }

    /** Reads up to the empty line. */
    static HttpHead read(int first, InputStream in) throws IOException {
        StringBuilder head = new StringBuilder().append((char) first);
        while (!ends(head)) {
            int next = in.read();
            if (next < 0 || head.length() > MOST) {
                throw new EOFException("the head of a request is cut off, or too long");
            }
            head.append((char) next);
        }
        String[] lines = head.toString().split("\r\n", -1);
        Map<String, String> fields = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                fields.put(
                        lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
        }
        return new HttpHead(lines[0].split(" ", 2)[0], fields);
    }

    /** Whether it says how long the body is, as Afanasy's clients do. */
    boolean isOfAfanasy() {
        return fields.containsKey("afanasy");
    }

    /** How long the body is, as Afanasy's own header says. */
    Announced announced() {
        return Announced.of(fields.getOrDefault("afanasy", ""));
    }

    private static boolean ends(StringBuilder head) {
        int length = head.length();
        return length >= END.length()
                && head.charAt(length - 1) == '\n'
                && head.substring(length - END.length()).equals(END);
    }
}
