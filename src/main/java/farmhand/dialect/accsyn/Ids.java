package farmhand.dialect.accsyn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Ids of what has but a name with us: users, queues, workers, the farm. Clients refuse ids of
 * another form than 24 letters and digits.
 */
final class Ids {
    private static final int BYTES = 12;

    private Ids() {}

    /** The id of the thing of that kind and name, always the same. */
    static String of(String kind, String name) {
        return exact(kind + ":" + name.toLowerCase(Locale.ROOT));
    }

    /** The same for the same text, letter case included. */
    static String exact(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
