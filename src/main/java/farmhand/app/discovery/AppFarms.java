package farmhand.app.discovery;

import farmhand.cli.part.Farms;
import farmhand.client.Endpoint;
import farmhand.client.FarmUnreachable;
import farmhand.client.LiveLink;
import farmhand.dialect.live.Wire;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Farms as commands and windows find them: by address, else the one of this machine.
 *
 * @param environment of the process
 */
public record AppFarms(Map<String, String> environment) implements Farms {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    public AppFarms {
        environment = Map.copyOf(environment);
    }

    @Override
    public FarmLink connect(String address) {
        Endpoint endpoint =
                address.isEmpty() ? own(DataFolder.of("", environment)) : named(address);
        return new LiveLink(() -> endpoint);
    }

    @Override
    public Origin origin() {
        return new Origin(user(), Wire.COMMAND_LINE, ThisHost.name());
    }

    /** Who asks through the window. */
    public Origin window() {
        return new Origin(user(), Wire.WINDOW, ThisHost.name());
    }

    /**
     * An address without the secret that may stand behind it, as in {@code ws://host:8032/#token}.
     */
    public static String withoutSecret(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The secret that stands behind an address; empty where none does. */
    public static String secretIn(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }

    /**
     * The farm of that address, with the secret that stands behind it; else with the token of
     * {@code FARMHAND_TOKEN}; else, where the address is of this machine, with the token of its own
     * farm, which nobody else is shown.
     */
    public Endpoint named(String address) {
        String behind = secretIn(address);
        String said =
                behind.isEmpty() ? environment.getOrDefault("FARMHAND_TOKEN", "").strip() : behind;
        String place = withoutSecret(address);
        Endpoint farm = Endpoint.of(place, said, user());
        Path own = DataFolder.of("", environment).tokenFile();
        if (!said.isEmpty() || !HERE.contains(farm.http().host()) || !Files.exists(own)) {
            return farm;
        }
        try {
            String secret =
                    farm.http().isHttps() ? secret(Token.read(own), own()) : Token.read(own);
            return Endpoint.of(place, secret, user());
        } catch (IOException problem) {
            throw new FarmUnreachable(
                    "The token in "
                            + own
                            + " cannot be read. Make it readable for you, or give a token in"
                            + " FARMHAND_TOKEN.",
                    problem);
        }
    }

    /** The farm whose coordinator runs on {@code data}. */
    public Endpoint own(DataFolder data) {
        try {
            FarmFile file =
                    running(data)
                            .orElseThrow(
                                    () ->
                                            new FarmUnreachable(
                                                    "No farm runs on this machine (data in "
                                                            + data.path()
                                                            + "). Start one with: farmhand serve"));
            String token = Token.read(Path.of(file.tokenFile()));
            return Endpoint.of(file.http(), secret(token, Optional.of(file)), user());
        } catch (IOException problem) {
            throw new FarmUnreachable(
                    "What the farm of "
                            + data.path()
                            + " left there cannot be read: "
                            + problem.getMessage()
                            + ". Run this as the user who started the farm.",
                    problem);
        }
    }

    private Optional<FarmFile> own() throws IOException {
        return running(DataFolder.of("", environment));
    }

    private static Optional<FarmFile> running(DataFolder data) throws IOException {
        return FarmFile.read(data.farmFile()).filter(FarmFile::isAlive);
    }

    /** The token, and the certificate that the farm shows where it shows one. */
    private static String secret(String token, Optional<FarmFile> farm) {
        return farm.map(FarmFile::certificate)
                .filter(certificate -> !certificate.isEmpty())
                .map(certificate -> token + "." + certificate)
                .orElse(token);
    }

    private String user() {
        String said = environment.getOrDefault("FARMHAND_USER", "");
        return said.isEmpty() ? System.getProperty("user.name") : said;
    }
}
