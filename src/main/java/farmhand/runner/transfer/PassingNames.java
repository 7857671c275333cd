package farmhand.runner.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What the files of a transfer are called until they are whole: the same again for the same file as
 * long as it is unchanged, so that a later attempt goes on with it.
 *
 * @param transfer which transfer, as it stands in the names
 */
record PassingNames(String transfer) {
    static PassingNames of(Shares.Spot from, Shares.Spot to) {
        return new PassingNames(".farmhand-" + hashed(from.path() + "\n" + to.path()) + "-");
    }

    /** The name of {@code from} beside {@code to}, where it is to come. */
    Path of(Path from, Path to, FileStamp stamp) {
        String name = hashed(from + "\n" + to + "\n" + stamp);
        return to.resolveSibling(transfer + name + ".part");
    }

    /** Takes away what earlier attempts began of that one file while it was another. */
    void dropOthers(Path part) throws IOException {
        Path folder = part.getParent();
        for (Path begun : folder == null ? Set.<Path>of() : begun(folder)) {
            if (!begun.equals(part)) {
                Files.deleteIfExists(begun);
            }
        }
    }

    /** The same of all files right in {@code source}, which come into {@code folder}. */
    void dropOthers(Path source, Path folder) throws IOException {
        Set<Path> begun = begun(folder);
        if (begun.isEmpty()) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(source)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    Path real = file.toRealPath();
                    Path to = folder.resolve(file.getFileName());
                    begun.remove(of(real, to, FileStamp.of(real)));
                }
            }
        }
        for (Path changed : begun) {
            Files.deleteIfExists(changed);
        }
    }

    /** Takes away all that was begun right in {@code folder}. */
    void drop(Path folder) throws IOException {
        for (Path begun : begun(folder)) {
            boolean ignored = Files.deleteIfExists(begun);
        }
    }

    /** Whether a file is called so. */
    boolean has(Path file) {
        return String.valueOf(file.getFileName()).startsWith(transfer);
    }

    private Set<Path> begun(Path folder) throws IOException {
        Set<Path> found = new HashSet<>();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, this::has)) {
            parts.forEach(found::add);
        }
        return found;
    }

    private static String hashed(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
