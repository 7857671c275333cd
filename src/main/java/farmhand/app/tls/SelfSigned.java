package farmhand.app.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A certificate that nobody but its own key has signed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5280#section-4.1">RFC 5280, section 4.1</a>
 */
final class SelfSigned {
    private static final String CURVE = "secp256r1";
    private static final String SIGNATURE = "SHA256withECDSA";
    private static final byte[] SIGNED_BY = Der.sequence(Der.id("1.2.840.10045.4.3.2"));
    private static final int SERIAL_BITS = 127;
    private static final int LONGEST_NAME = 64;

    /** Clocks of machines differ by hours where nobody looks after them. */
    private static final Duration BEFORE = Duration.ofDays(1);

    /** It is known by its number, so it may last as long as the farm. */
    private static final Duration LASTS = Duration.ofDays(20 * 365);

    private SelfSigned() {}

    /**
     * A new key, and a certificate of it.
     *
     * @param names of the machine, and addresses; one or more
     */
    static Identity make(List<String> names, Instant now) throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec(CURVE));
        KeyPair pair = keys.generateKeyPair();
        byte[] content = content(pair, names, now);
        Signature signature = Signature.getInstance(SIGNATURE);
        signature.initSign(pair.getPrivate());
        signature.update(content);
        byte[] whole = Der.sequence(content, SIGNED_BY, Der.bits(signature.sign()));
        Certificate certificate =
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(whole));
        return new Identity(pair.getPrivate(), List.of(certificate));
    }

    private static byte[] content(KeyPair pair, List<String> names, Instant now) {
        byte[] name = name(names.getFirst());
        return Der.sequence(
                Der.tagged(0xa0, Der.integer(BigInteger.TWO)), // version 3
                Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE)),
                SIGNED_BY,
                name,
                Der.sequence(Der.time(now.minus(BEFORE)), Der.time(now.plus(LASTS))),
                name,
                pair.getPublic().getEncoded(),
                Der.tagged(0xa3, Der.sequence(isNoAuthority(), otherNames(names))));
    }

    private static byte[] name(String of) {
        String common = of.substring(0, Math.min(LONGEST_NAME, of.length()));
        return Der.sequence(Der.set(Der.sequence(Der.id("2.5.4.3"), Der.text(common))));
    }

    private static byte[] isNoAuthority() {
        return Der.sequence(Der.id("2.5.29.19"), Der.yes(), Der.octets(Der.sequence()));
    }

    private static byte[] otherNames(List<String> names) {
        byte[][] all = names.stream().map(SelfSigned::otherName).toArray(byte[][]::new);
        return Der.sequence(Der.id("2.5.29.17"), Der.octets(Der.sequence(all)));
    }

    private static byte[] otherName(String name) {
        boolean address = name.matches("[0-9.]+|.*:.*");
        try {
            return address
                    ? Der.tagged(0x87, InetAddress.getByName(name).getAddress())
                    : Der.tagged(0x82, name.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + name, e);
        }
    }
}
