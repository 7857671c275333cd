package farmhand.app.serve;

import farmhand.app.discovery.ThisHost;
import farmhand.dialect.cgkit.KnownTypes;
import farmhand.engine.port.StoreException;
import farmhand.runner.services.Services;
import farmhand.upstream.cgkit.CgkitDirectory;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The option of {@code farmhand serve} that shows and works cgkit queue directories. */
final class CgkitOption {
    /** Disks of other machines: a look at them may take long. */
    private static final Set<String> FAR = Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs");

    @Option(
            names = "--cgkit",
            paramLabel = "DIR",
            description =
                    "A cgkit queue directory to show, and to work beside cgkit's own workers;"
                            + " repeatable, or several with commas between.")
    private List<String> directories = new ArrayList<>();

    @Option(
            names = "--lease",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_LEASE:-}",
            description =
                    "How long a cgkit worker that is gone from this machine keeps its job; usually"
                            + " 30s.")
    private String lease = "";

    /**
     * The directories that are asked for.
     *
     * @param places of them
     * @param lease how long a worker that is gone keeps its job
     */
    record Queues(List<Path> places, Duration lease) {
        Queues {
            places = List.copyOf(places);
        }
    }

    /** What is asked for. */
    Queues read(Settings settings) {
        String said =
                directories.isEmpty()
                        ? System.getenv().getOrDefault("FARMHAND_CGKIT", "")
                        : String.join(",", directories);
        List<Path> places =
                Stream.of(settings.or(said, "cgkit", "").split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(one -> Path.of(one).toAbsolutePath())
                        .distinct()
                        .toList();
        return new Queues(places, Durations.parse(settings.or(lease, "lease", "30s")));
    }

    /** Opens them for a farm with those services; refuses what is no directory. */
    static List<CgkitDirectory> open(Queues asked, Services services) {
        KnownTypes types = KnownTypes.of(services.list().services());
        List<CgkitDirectory> open = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path place : asked.places()) {
            if (!names.add(CgkitDirectory.queue(place))) {
                throw new StoreException(
                        "Two cgkit queues are named “"
                                + place.getFileName()
                                + "”. Name one of them by a symbolic link with another name.");
            }
            try {
                CgkitDirectory.Here here =
                        new CgkitDirectory.Here(
                                ProcessHandle.current().pid(), ThisHost.name(), types);
                open.add(new CgkitDirectory(place, here, pace(place, asked.lease()), new Random()));
            } catch (IOException problem) {
                throw new StoreException(
                        "The cgkit queue “"
                                + place
                                + "” cannot be read ("
                                + problem.getMessage()
                                + "). Correct --cgkit, or make it with: farmhand cgkit create "
                                + place,
                        problem);
            }
        }
        return open;
    }

    private static CgkitDirectory.Pace pace(Path place, Duration lease) throws IOException {
        String type = Files.getFileStore(place).type().toLowerCase(Locale.ROOT);
        boolean far = FAR.contains(type) || type.startsWith("fuse");
        return (far ? CgkitDirectory.Pace.NETWORK : CgkitDirectory.Pace.LOCAL).with(lease);
    }
}
