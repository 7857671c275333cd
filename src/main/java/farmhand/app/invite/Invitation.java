package farmhand.app.invite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * That somebody may use the farm.
 *
 * @param name what they are called in lists and history
 * @param hash SHA-256 of their token, in hexadecimal digits: who reads it cannot show the token
 * @param made when
 */
record Invitation(String name, String hash, Instant made) {
    private static final int LONGEST = 100;

    /** One of {@code name} for whoever shows {@code token}. */
    static Invitation of(String name, String token, Instant made) {
        return new Invitation(name, hash(token), made);
    }

    /** Whether a person can be called so. */
    static boolean canBeNamed(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= LONGEST
                && name.chars().noneMatch(Character::isISOControl);
    }

    boolean isOf(String hashed) {
        return MessageDigest.isEqual(bytes(hash), bytes(hashed));
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(token)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
