package farmhand.app.tls;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a PEM file.
 *
 * @param kind what it is, such as {@code CERTIFICATE}
 * @param body in Base64, lines and all
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7468">RFC 7468</a>
 */
record Pem(String kind, String body) {
    private static final Pattern FORM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");
    private static final int LINE = 64;

    /** The parts of {@code text}, whatever stands between them. */
    static List<Pem> parse(String text) {
        List<Pem> parts = new ArrayList<>();
        Matcher part = FORM.matcher(text);
        while (part.find()) {
            parts.add(new Pem(part.group(1), part.group(2).strip()));
        }
        return parts;
    }

    /** The part of that kind. */
    static Pem of(String kind, byte[] der) {
        byte[] end = {'\n'};
        return new Pem(kind, Base64.getMimeEncoder(LINE, end).encodeToString(der));
    }

    /** What it is, in DER. */
    byte[] der() {
        return Base64.getMimeDecoder().decode(body);
    }

    String print() {
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
