package farmhand.server.accsyn;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What accsyn's clients show: {@code basic}, then the user and the access key, each in base64, with
 * a colon between. The key is the token of the farm.
 *
 * @param user who asks
 * @param key the access key
 */
public record Credentials(String user, String key) {
    private static final String SCHEME = "basic ";

    /** Those of an {@code Authorization} header; none where it is of another form. */
    public static Optional<Credentials> of(String header) {
        int colon = header.indexOf(':');
        if (colon < 0 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Credentials(
                            decoded(header.substring(SCHEME.length(), colon)),
                            decoded(header.substring(colon + 1))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
    }
}
