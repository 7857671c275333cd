package farmhand.app.discovery;

import farmhand.cli.Farms;
import farmhand.client.Endpoint;
import farmhand.client.FarmUnreachable;
import farmhand.client.LiveLink;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        return new Origin(user(), "http", ThisHost.name());
    }

    /**
     * An address without the token that may stand behind it, as in {@code ws://host:8032/#token}.
     */
    public static String withoutToken(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static String tokenIn(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }

    /**
     * The farm of that address, with the token that stands behind it; else with the token of {@code
     * FARMHAND_TOKEN}; else, where the address is of this machine, with the token of its own farm,
     * which nobody else is shown.
     */
    public Endpoint named(String address) {
        String behind = tokenIn(address);
        String said =
                behind.isEmpty() ? environment.getOrDefault("FARMHAND_TOKEN", "").strip() : behind;
        String place = withoutToken(address);
        Endpoint farm = Endpoint.of(place, said, user());
        Path own = DataFolder.of("", environment).tokenFile();
        if (!said.isEmpty() || !HERE.contains(farm.http().host()) || !Files.exists(own)) {
            return farm;
        }
        try {
            return Endpoint.of(place, Token.read(own), user());
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
                    FarmFile.read(data.farmFile())
                            .filter(FarmFile::isAlive)
                            .orElseThrow(
                                    () ->
                                            new FarmUnreachable(
                                                    "No farm runs on this machine (data in "
                                                            + data.path()
                                                            + "). Start one with: farmhand serve"));
            return Endpoint.of(file.http(), Token.read(Path.of(file.tokenFile())), user());
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

    private String user() {
        String said = environment.getOrDefault("FARMHAND_USER", "");
        return said.isEmpty() ? System.getProperty("user.name") : said;
    }
}
