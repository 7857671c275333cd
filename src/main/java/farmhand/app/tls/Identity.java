package farmhand.app.tls;

import farmhand.app.discovery.PrivateFile;
import farmhand.client.CertificatePin;
import farmhand.server.DoorException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key and the certificates that vouch for it.
 *
 * @param key of the first of them
 * @param chain that of the key first, then whoever signed it; one or more
 */
public record Identity(PrivateKey key, List<Certificate> chain) {
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String KEY = "PRIVATE KEY";

    public Identity {
        chain = List.copyOf(chain);
    }

    /** The one in {@code file}; made, for those names, and kept there where there is none yet. */
    public static Identity readOrMake(Path file, List<String> names, Instant now)
            throws IOException {
        if (Files.exists(file)) {
            return read(file);
        }
        try {
            Identity made = SelfSigned.make(names, now);
            PrivateFile.write(file, made.print());
            return made;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every JDK has these curves
        }
    }

    /**
     * The one in a PEM file of a certificate, those who signed it, and its key, in any order.
     * Throws {@link DoorException}, with what to do, where the file holds no such thing.
     */
    public static Identity read(Path file) throws IOException {
        List<Pem> parts = Pem.parse(Files.readString(file));
        try {
            List<Certificate> chain = chain(parts);
            if (chain.isEmpty()) {
                throw unusable(file, "holds no certificate");
            }
            Pem key =
                    parts.stream()
                            .filter(part -> part.kind().equals(KEY))
                            .findFirst()
                            .orElseThrow(() -> unusable(file, "holds no “PRIVATE KEY”"));
            PublicKey belongs = chain.getFirst().getPublicKey();
            Identity read =
                    new Identity(
                            KeyFactory.getInstance(belongs.getAlgorithm())
                                    .generatePrivate(new PKCS8EncodedKeySpec(key.der())),
                            chain);
            if (!read.fits(belongs)) {
                throw unusable(file, "holds a key of another certificate");
            }
            return read;
        } catch (GeneralSecurityException problem) {
            throw unusable(file, "cannot be understood (" + problem.getMessage() + ")");
        }
    }

    /** How whoever is invited knows it. */
    public CertificatePin pin() {
        return CertificatePin.of(chain.getFirst());
    }

    /** What a door encrypts with. */
    public SSLContext context() {
        char[] noSecret = {};
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, noSecret);
            store.setKeyEntry("farm", key, noSecret, chain.toArray(Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, noSecret);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible); // it lies in memory alone
        }
    }

    private String print() throws GeneralSecurityException {
        StringBuilder text = new StringBuilder(Pem.of(KEY, key.getEncoded()).print());
        for (Certificate one : chain) {
            text.append(Pem.of(CERTIFICATE, one.getEncoded()).print());
        }
        return text.toString();
    }

    private boolean fits(PublicKey other) throws GeneralSecurityException {
        byte[] anything = {1};
        Signature signature = Signature.getInstance(signature(key.getAlgorithm()));
        signature.initSign(key);
        signature.update(anything);
        byte[] signed = signature.sign();
        signature.initVerify(other);
        signature.update(anything);
        return signature.verify(signed);
    }

    private static String signature(String algorithm) {
        return switch (algorithm) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> algorithm; // EdDSA signs as it is named
        };
    }

    private static List<Certificate> chain(List<Pem> parts) throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<Certificate> chain = new ArrayList<>();
        for (Pem part : parts) {
            if (part.kind().equals(CERTIFICATE)) {
                chain.add(factory.generateCertificate(new ByteArrayInputStream(part.der())));
            }
        }
        return chain;
    }

    private static DoorException unusable(Path file, String why) {
        return new DoorException(
                file
                        + " "
                        + why
                        + ". Give --tls one PEM file with the certificate, whoever signed it, and"
                        + " its key without a password (openssl pkcs8 -topk8 -nodes writes it), or"
                        + " --tls self.");
    }
}
