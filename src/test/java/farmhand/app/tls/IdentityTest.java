package farmhand.app.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.server.DoorException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class IdentityTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final List<String> NAMES = List.of("box1", "127.0.0.1", "::1");

    @TempDir Path folder;

    @Test
    void theOneThatIsMadeIsSignedByItselfForAllItsNames() throws Exception {
        X509Certificate made = certificate(SelfSigned.make(NAMES, NOW));

        made.verify(made.getPublicKey());
        made.checkValidity(java.util.Date.from(NOW.plus(Duration.ofDays(7_000))));
        assertEquals("CN=box1", made.getSubjectX500Principal().getName());
        assertEquals(3, made.getVersion());
        assertEquals(-1, made.getBasicConstraints());
        assertThat(made.getSubjectAlternativeNames().stream().map(name -> name.get(1)))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("box1", "127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void itIsMadeOnceAndForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("tls.pem");

        Identity made = Identity.readOrMake(file, NAMES, NOW);

        assertEquals(made.pin(), Identity.readOrMake(file, NAMES, NOW).pin());
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFileThatIsOfNoUseIsRefusedWithWhatItLacks() throws Exception {
        String certificate =
                part("CERTIFICATE", certificate(SelfSigned.make(NAMES, NOW)).getEncoded());
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        String otherKey = part("PRIVATE KEY", keys.generateKeyPair().getPrivate().getEncoded());

        assertRefused("nothing here", "no certificate");
        assertRefused(certificate, "no “PRIVATE KEY”");
        assertRefused(certificate + otherKey, "a key of another certificate");
        assertRefused(certificate + part("PRIVATE KEY", new byte[9]), "cannot be understood");
    }

    private void assertRefused(String text, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("some.pem"), text);

        assertThatThrownBy(() -> Identity.read(file))
                .isInstanceOf(DoorException.class)
                .hasMessageContainingAll(file.toString(), why, "openssl pkcs8", "--tls self");
    }

    private static String part(String kind, byte[] bytes) {
        return Pem.of(kind, bytes).print();
    }

    private static X509Certificate certificate(Identity identity) {
        return (X509Certificate) identity.chain().getFirst();
    }
}
