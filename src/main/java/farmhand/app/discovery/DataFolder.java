package farmhand.app.discovery;

import farmhand.upstream.afanasy.Upstream;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder in which a farm keeps everything it owns.
 *
 * @param path absolute; may not exist yet
 */
public record DataFolder(Path path) {
    /**
     * The folder that holds: what the user said, else {@code FARMHAND_DATA}, else the platform's
     * place.
     *
     * @param said by {@code --data}; may be empty
     * @param environment the process's
     * @param system name of the operating system, as {@code os.name} says it
     * @param home the user's home folder
     */
    public static DataFolder of(
            String said, Map<String, String> environment, String system, Path home) {
        String named = said.isEmpty() ? environment.getOrDefault("FARMHAND_DATA", "") : said;
        Path path =
                named.isEmpty()
                        ? usual(environment, system.toLowerCase(Locale.ROOT), home)
                        : Path.of(named);
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /** The folder of this process. */
    public static DataFolder of(String said) {
        return of(said, System.getenv());
    }

    /** The folder of a process of this machine with that environment. */
    public static DataFolder of(String said, Map<String, String> environment) {
        return of(
                said,
                environment,
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    private static Path usual(Map<String, String> environment, String system, Path home) {
        if (system.contains("win")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local))
                    .resolve("Farmhand");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Farmhand");
        }
        String share = environment.getOrDefault("XDG_DATA_HOME", "");
        return (share.isEmpty() ? home.resolve(".local/share") : Path.of(share))
                .resolve("farmhand");
    }

    /** The folder of a gateway to that afserver, inside this one. */
    public DataFolder of(Upstream upstream) {
        return new DataFolder(path.resolve("upstream").resolve(upstream.fileName()));
    }

    /** Makes it, and what of it is missing, for its owner alone: commands and tokens lie in it. */
    public void create() throws IOException {
        PrivateFile.createFolder(path);
    }

    /** Names the coordinator that runs here. */
    public Path farmFile() {
        return path.resolve("farm.json");
    }

    /** Holds the token of this farm. */
    public Path tokenFile() {
        return path.resolve("token");
    }

    /** Where attempts' logs and the coordinator's own lie. */
    public Path logs() {
        return path.resolve("logs");
    }
}
