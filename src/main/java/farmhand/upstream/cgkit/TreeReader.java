package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.DamagedFile;
import farmhand.dialect.cgkit.LinkFile;
import farmhand.dialect.cgkit.QueueConfig;
import farmhand.dialect.cgkit.SeenJob;
import farmhand.dialect.cgkit.SeenNode;
import farmhand.dialect.cgkit.SeenNode.Stage;
import farmhand.farm.address.When;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads one tree of jobs, each directory once, however many links lead to it. Nothing outside the
 * tree is read; what is damaged is a node that says so. Used once.
 */
final class TreeReader {
    private static final int MOST_NODES = 10_000;
    private static final int MOST_DEPTH = 100;
    private static final int MOST_HOPS = 16;

    private final Path root;
    private final NodeReader nodes;
    private final Map<Path, SeenNode> seen = new LinkedHashMap<>();
    private final Set<Path> open = new HashSet<>();
    private final Glance.Taking glance;
    private boolean activated;

    private TreeReader(Path root, QueueConfig config, Glance.Taking glance) {
        this.root = root;
        this.nodes = new NodeReader(root, config);
        this.glance = glance;
    }

    /** A tree, and what to look at to see whether it changed. */
    record Read(SeenJob job, Glance glance) {}

    /** Reads the tree in {@code directory}, a real path. */
    static Read read(Path directory, int number, QueueConfig config) throws IOException {
        Glance.Taking glance = new Glance.Taking();
        TreeReader reader = new TreeReader(directory, config, glance);
        reader.activated = !NodeReader.isBuilding(directory);
        reader.visit(directory, 0);
        SeenJob job =
                new SeenJob(
                        number,
                        List.copyOf(reader.seen.values()),
                        submitted(directory, reader.activated));
        return new Read(job, glance.taken(job, directory));
    }

    private static When submitted(Path directory, boolean activated) {
        return SmallFile.changed(directory.resolve(activated ? Names.DEFINITION : Names.BUILDING));
    }

    /** Reads a directory after all those it needs; its key. */
    private String visit(Path directory, int depth) throws IOException {
        if (seen.containsKey(directory)) {
            return nodes.key(directory);
        }
        if (seen.size() >= MOST_NODES || depth > MOST_DEPTH) {
            throw new FileSystemLoopException(directory.toString());
        }
        glance.directory(directory);
        open.add(directory);
        List<String> needs = new ArrayList<>();
        String damage = "";
        for (Path entry : entries(directory)) {
            try {
                Path target = target(entry);
                if (open.contains(target)) {
                    damage = "Its jobs need each other in a circle.";
                } else {
                    needs.add(visit(target, depth + 1));
                }
            } catch (DamagedFile bad) {
                needs.add(damaged(entry, bad.sentence()));
            }
        }
        open.remove(directory);
        seen.put(directory, nodes.read(directory, needs, damage, activated));
        return nodes.key(directory);
    }

    private String damaged(Path entry, String sentence) {
        seen.put(
                entry,
                new SeenNode(
                        nodes.key(entry),
                        "",
                        Optional.empty(),
                        Stage.WAITING,
                        SeenNode.Run.NONE,
                        List.of(),
                        sentence));
        return nodes.key(entry);
    }

    /** What must be done first, in order; before a tree is activated, all that was made for it. */
    private List<Path> entries(Path directory) throws IOException {
        List<Path> found = numbered(directory, Names.JOB);
        Path repository = directory.resolve(Names.REPOSITORY);
        if (directory.equals(root) && !activated && Files.isDirectory(repository)) {
            glance.directory(repository);
            found.addAll(numbered(repository, "j"));
        }
        return found;
    }

    static List<Path> numbered(Path directory, String prefix) throws IOException {
        SortedMap<Integer, Path> found = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                Names.number(entry, prefix).ifPresent(number -> found.put(number, entry));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return new ArrayList<>(found.values());
    }

    /** The directory that an entry is, or leads to. */
    private Path target(Path entry) throws DamagedFile {
        Path at = entry;
        try {
            for (int hop = 0; Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS); hop++) {
                if (hop == MOST_HOPS) {
                    throw new DamagedFile("Its link leads in a circle.");
                }
                String text = new String(SmallFile.bytes(at), StandardCharsets.UTF_8);
                at = root;
                for (String name : LinkFile.parse(text).path()) {
                    at = at.resolve(name);
                }
            }
            Path real = at.toRealPath();
            if (!real.startsWith(root) || real.equals(root)) {
                throw new DamagedFile("Its link leads out of its tree.");
            }
            if (!Files.isDirectory(real)) {
                throw new DamagedFile("It is no directory.");
            }
            return real;
        } catch (IOException missing) {
            throw new DamagedFile("What it links to is not there.");
        }
    }
}
