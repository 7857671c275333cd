package farmhand.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes all figures and prints them as one table. */
public final class Bench {
    /** A group of figures; may use the empty folder. */
    private interface Group {
        void measure(Path folder, Report report) throws Exception;
    }

    private Bench() {}

    /** Takes the groups of figures that are named, or all. */
    public static void main(String[] names) {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("commands", CommandFigures::measure);
        groups.put("afanasy", AfanasyFigures::measure);
        groups.put("window", WindowFigures::measure);
        groups.put("load", LoadFigures::measure);
        groups.put("steady", SteadyFigures::measure);
        groups.put("start", StartFigures::measure);
        groups.put("submit", SubmitFigures::measure);
        groups.put("cgkit", CgkitFigures::measure);
        groups.put("idle", IdleFigures::measure);
        groups.put("chain", (_, report) -> ChainFigures.measure(report));
        groups.put("fold", FoldFigures::measure);
        groups.put("dispatch", (_, report) -> DispatchFigures.measure(report));
        groups.put("noop", NoopFigures::measure);
        groups.put("logs", LogFigures::measure);
        groups.put("transfer", TransferFigures::measure);
        groups.put("memory", MemoryFigures::measure);
        groups.put("crowd", CrowdFigures::measure);
        groups.put("query", (_, report) -> QueryFigures.measure(report));
        Report report = new Report(System.out);
        try {
            for (String name : names.length == 0 ? groups.keySet() : List.of(names)) {
                measure(name, groups, report);
            }
        } catch (Exception broken) {
            broken.printStackTrace();
            System.exit(1); // the toolkit's threads do not end by themselves
        }
        System.exit(0);
    }

    private static void measure(String name, Map<String, Group> groups, Report report)
            throws Exception {
        Group group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException(
                    "There are no figures “" + name + "”; there are " + groups.keySet());
        }
        // On the disk of the project: a folder for temporary files may lie in memory.
        Path folder = Files.createDirectories(Path.of("target", "bench", name));
        delete(folder);
        group.measure(Files.createDirectories(folder), report);
        delete(folder);
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
