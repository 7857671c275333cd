package farmhand.client;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Which certificate a farm shows, whoever signed it: an invitation names it.
 *
 * @param sha256 of its DER form, 64 lower case hexadecimal digits
 */
public record CertificatePin(String sha256) {
    private static final String FORM = "[0-9a-f]{64}";

    /** Throws {@link IllegalArgumentException} where it is no such number. */
    public CertificatePin {
        sha256 = sha256.toLowerCase(Locale.ROOT);
        if (!isOne(sha256)) {
            throw new IllegalArgumentException("no SHA-256 of a certificate");
        }
    }

    /** The one of that certificate. */
    public static CertificatePin of(Certificate certificate) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new CertificatePin(
                    HexFormat.of().formatHex(digest.digest(certificate.getEncoded())));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it, and it was read
        }
    }

    static boolean isOne(String text) {
        return text.toLowerCase(Locale.ROOT).matches(FORM);
    }
}
