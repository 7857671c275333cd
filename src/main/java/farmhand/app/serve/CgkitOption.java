package farmhand.app.serve;

import farmhand.app.discovery.ThisHost;
import farmhand.dialect.cgkit.KnownTypes;
import farmhand.engine.StoreException;
import farmhand.runner.services.Services;
import farmhand.upstream.cgkit.CgkitDirectory;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            defaultValue = "${env:FARMHAND_CGKIT:-}",
            description =
                    "A cgkit queue directory to show, and to work beside cgkit's own workers;"
                            + " several with commas between.")
    private String directories = "";

    /** The directories that are asked for. */
    List<Path> read(Settings settings) {
        return Stream.of(settings.or(directories, "cgkit", "").split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> Path.of(one).toAbsolutePath())
                .distinct()
                .toList();
    }

    /** Opens them for a farm with those services; refuses what is no directory. */
    static List<CgkitDirectory> open(List<Path> places, Services services) {
        KnownTypes types = KnownTypes.of(services.list().services());
        List<CgkitDirectory> open = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path place : places) {
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
                open.add(new CgkitDirectory(place, here, pace(place), new Random()));
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

    private static CgkitDirectory.Pace pace(Path place) throws IOException {
        String type = Files.getFileStore(place).type().toLowerCase(Locale.ROOT);
        return FAR.contains(type) || type.startsWith("fuse")
                ? CgkitDirectory.Pace.NETWORK
                : CgkitDirectory.Pace.LOCAL;
    }
}
