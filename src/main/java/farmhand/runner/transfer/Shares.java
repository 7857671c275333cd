package farmhand.runner.transfer;

import farmhand.farm.refusal.Refused;
import farmhand.farm.transfer.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folders that have names. Nothing is read or written outside of them by those who name them:
 * links are followed only as far as they stay inside.
 *
 * @param roots by name; inboxes as {@code user:kim@acme.com}
 */
public record Shares(Map<String, Path> roots) {
    /** None. */
    public static final Shares NONE = new Shares(Map.of());

    public Shares {
        roots = Map.copyOf(roots);
    }

    /** Of words as {@code NAME=DIR} and {@code user:MAIL=DIR}; throws {@link Refused}. */
    public static Shares parse(Iterable<String> words) {
        Map<String, Path> roots = new TreeMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? "" : word.substring(0, equals).strip();
            String folder = equals < 0 ? "" : word.substring(equals + 1).strip();
            if (name.isEmpty() || folder.isEmpty() || name.contains("/")) {
                throw Refused.of(
                        "bad_share",
                        "“" + word + "” is no share.",
                        "Write --share NAME=DIR, or --share user:MAIL=DIR for an inbox.");
            }
            Path root = Path.of(folder).toAbsolutePath().normalize();
            if (!Files.isDirectory(root)) {
                throw Refused.of(
                        "bad_share",
                        "Share “" + name + "”: there is no folder " + root + ".",
                        "Make it, or name another.");
            }
            roots.put(name, root);
        }
        return new Shares(roots);
    }

    /** The folders as text, by name. */
    public Map<String, String> folders() {
        Map<String, String> folders = new TreeMap<>();
        roots.forEach((name, root) -> folders.put(name, root.toString()));
        return folders;
    }

    /** Whether something can be put there, as far as its name goes. */
    boolean knows(String place) {
        return switch (Place.parse(place)) {
            case Place.OnDisk _ -> true;
            case Place.Below(String root, _) -> roots.containsKey(root);
            case Place.Elsewhere _ -> false;
        };
    }

    /**
     * Where a place lies.
     *
     * @param root the folder it must not leave, links resolved
     * @param path itself; below the root
     */
    record Spot(Path root, Path path) {}

    /** Where something is read: it is there, and all links to it stay inside. */
    Spot source(String place) throws TransferFailed {
        Spot spot = spot(place);
        try {
            Path real = spot.path().toRealPath();
            Path root = spot.root().equals(spot.path()) ? real : spot.root();
            return new Spot(within(root, real, place), real);
        } catch (IOException missing) {
            throw TransferFailed.lasting(
                    "“"
                            + place
                            + "” cannot be read: there is no such file here. Put it there, or"
                            + " name another source.");
        }
    }

    /** Where something was read that may be gone by now. */
    Spot former(String place) throws TransferFailed {
        Spot spot = spot(place);
        return Files.exists(spot.path()) ? source(place) : spot;
    }

    /** Where something is written; what of it is there already stays inside, links resolved. */
    Spot destination(String place) throws TransferFailed {
        Spot spot = spot(place);
        Path there = spot.path();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            Path real = there.toRealPath();
            Path path = real.resolve(there.relativize(spot.path()).toString());
            boolean free = spot.root().equals(spot.path());
            return new Spot(free ? real : within(spot.root(), real, place), path);
        } catch (IOException broken) {
            throw TransferFailed.once("“" + place + "” cannot be reached: " + reason(broken));
        }
    }

    /** Of a plain path the root is the path itself. */
    private Spot spot(String place) throws TransferFailed {
        try {
            switch (Place.parse(place)) {
                case Place.OnDisk(String path) -> {
                    Path plain = Path.of(path).toAbsolutePath().normalize();
                    return new Spot(plain, plain);
                }
                case Place.Below(String name, String path) -> {
                    Path root = roots.get(name);
                    if (root == null) {
                        throw unknown(place);
                    }
                    Path real = root.toRealPath();
                    return new Spot(real, real.resolve(path.replaceFirst("^/+", "")).normalize());
                }
                case Place.Elsewhere _ -> throw unknown(place);
            }
        } catch (IOException | InvalidPathException broken) {
            throw TransferFailed.lasting("“" + place + "” cannot be found: " + reason(broken));
        }
    }

    private TransferFailed unknown(String place) {
        return TransferFailed.lasting(
                "“"
                        + place
                        + "” is in no share of this farm. Start it with --share NAME=DIR; it has "
                        + (roots.isEmpty()
                                ? "none"
                                : String.join(", ", new TreeMap<>(roots).keySet()))
                        + ".");
    }

    private static Path within(Path root, Path real, String place) throws TransferFailed {
        if (!real.startsWith(root)) {
            throw TransferFailed.lasting(
                    "“"
                            + place
                            + "” leads out of its share, to "
                            + real
                            + ". Copy from where it"
                            + " really is, or share that folder.");
        }
        return root;
    }

    static String reason(Exception broken) {
        return broken.getClass().getSimpleName().replace("Exception", "")
                + ": "
                + broken.getMessage();
    }
}
