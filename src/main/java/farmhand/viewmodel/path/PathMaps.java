package farmhand.viewmodel.path;

import java.util.List;
import java.util.Optional;

/**
 * Folders that this computer and a farm call by different names, such as {@code P:\} here and
 * {@code /projects} there. The first that fits counts.
 *
 * @param pairs in the order the user gave them
 */
public record PathMaps(List<Pair> pairs) {
    /** All names are the same. */
    public static final PathMaps NONE = new PathMaps(List.of());

    public PathMaps {
        pairs = List.copyOf(pairs);
    }

    /**
     * One folder.
     *
     * @param here as this computer names it
     * @param there as the farm does
     */
    public record Pair(String here, String there) {}

    /** Those of a text with lines such as {@code P:\ = /projects}; others are passed over. */
    public static PathMaps of(String text) {
        return new PathMaps(text.lines().flatMap(line -> pair(line).stream()).toList());
    }

    /** The first line that is none, to be shown to the user; empty when all are. */
    public static Optional<String> wrongLine(String text) {
        return text.lines().filter(line -> !line.isBlank() && pair(line).isEmpty()).findFirst();
    }

    private static Optional<Pair> pair(String line) {
        int equals = line.indexOf('=');
        String here = equals < 0 ? "" : line.substring(0, equals).strip();
        String there = equals < 0 ? "" : line.substring(equals + 1).strip();
        return here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(here, there));
    }

    /** How this computer names what the farm calls {@code path}. */
    public String here(String path) {
        return pairs.stream()
                .flatMap(pair -> moved(path, pair.there(), pair.here()).stream())
                .findFirst()
                .orElse(path);
    }

    /** How the farm names what this computer calls {@code path}. */
    public String there(String path) {
        return pairs.stream()
                .flatMap(pair -> moved(path, pair.here(), pair.there()).stream())
                .findFirst()
                .orElse(path);
    }

    /** The one that says how the farm names {@code path}; nothing where it is named the same. */
    public Optional<Pair> forHere(String path) {
        return pairs.stream()
                .filter(pair -> moved(path, pair.here(), pair.there()).isPresent())
                .findFirst();
    }

    private static Optional<String> moved(String path, String from, String to) {
        String folder = withoutEnd(from);
        boolean windows = isWindows(from);
        if (!path.regionMatches(windows, 0, folder, 0, folder.length())) {
            return Optional.empty();
        }
        String rest = path.substring(folder.length());
        if (!rest.isEmpty() && !isSeparator(rest.charAt(0))) {
            return Optional.empty(); // a folder whose name only begins alike
        }
        String below = withoutEnd(to) + rest;
        if (rest.isEmpty()) {
            return Optional.of(to);
        }
        return Optional.of(isWindows(to) ? below.replace('/', '\\') : below.replace('\\', '/'));
    }

    private static String withoutEnd(String folder) {
        return !folder.isEmpty() && isSeparator(folder.charAt(folder.length() - 1))
                ? folder.substring(0, folder.length() - 1)
                : folder;
    }

    /** {@code path} from the root of a disk; without one of its own it lies in {@code folder}. */
    public static String whole(String folder, String path) {
        return folder.isEmpty() || hasRoot(path) ? path : withoutEnd(folder) + "/" + path;
    }

    private static boolean hasRoot(String path) {
        return path.startsWith("/")
                || path.startsWith("\\\\")
                || path.matches("[A-Za-z]:[/\\\\].*");
    }

    private static boolean isSeparator(char one) {
        return one == '/' || one == '\\';
    }

    private static boolean isWindows(String folder) {
        return folder.indexOf('\\') >= 0 || folder.matches("[A-Za-z]:.*");
    }
}
