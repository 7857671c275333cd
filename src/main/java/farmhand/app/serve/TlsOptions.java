package farmhand.app.serve;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.ThisHost;
import farmhand.app.tls.Identity;
import farmhand.server.DoorException;
import farmhand.server.Reach;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Options of {@code farmhand serve} that let other machines in. */
final class TlsOptions {
    private static final String SELF = "self";

    @Option(
            names = "--tls",
            paramLabel = "PEM|self",
            defaultValue = "${env:FARMHAND_TLS:-}",
            description =
                    "Encrypt: with a PEM file of a certificate and its key, or with a certificate"
                            + " that is made and kept here. See farmhand invite.")
    private String tls = "";

    @Option(
            names = "--insecure",
            description =
                    "Let other machines in without encryption. Tokens can be read on the way.")
    private boolean insecure;

    /** What is asked for. */
    Encryption read(Settings settings) {
        return new Encryption(settings.or(tls, "tls", ""), insecure || isSet(settings));
    }

    private static boolean isSet(Settings settings) {
        String environment = System.getenv().getOrDefault("FARMHAND_INSECURE", "");
        String said = settings.or(environment, "insecure", "false");
        if (!said.equals("true") && !said.equals("false")) {
            throw new TypeConversionException(
                    "“" + said + "” is no answer; insecure is true or false.");
        }
        return said.equals("true");
    }

    /**
     * How the HTTP door is encrypted.
     *
     * @param tls {@code self}, or the path of a PEM file; empty = not at all
     * @param insecure whether other machines may come in without
     */
    record Encryption(String tls, boolean insecure) {
        /** What the door shows; empty where it shows nothing. */
        Optional<Identity> identity(DataFolder data, String host) throws IOException {
            if (tls.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        tls.equals(SELF)
                                ? Identity.readOrMake(
                                        data.path().resolve("tls.pem"), names(host), Instant.now())
                                : Identity.read(Path.of(tls)));
            } catch (NoSuchFileException none) {
                throw new DoorException(
                        "There is no file " + tls + ". Give --tls a PEM file, or --tls self.");
            }
        }

        Reach reach(Optional<Identity> identity) {
            return new Reach(identity.map(Identity::context), insecure);
        }

        private static List<String> names(String host) {
            return Stream.of(ThisHost.name(), "localhost", "127.0.0.1", "::1", host)
                    .distinct()
                    .toList();
        }
    }
}
