package farmhand.runner;

import farmhand.farm.spec.Outputs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a task is to make. What was there before an attempt is remembered, so that an old
 * file is not taken for a new one, whatever the clock of its disk says.
 */
final class OutputFiles {
    /** How a file was at some time; one that was written since is not equal. */
    private record Seen(boolean folder, long size, FileTime modified, Optional<Object> key) {
        static Seen of(BasicFileAttributes file) {
            return new Seen(
                    file.isDirectory(),
                    file.size(),
                    file.lastModifiedTime(),
                    Optional.ofNullable(file.fileKey()));
        }
    }

    private final String folder;
    private final Outputs outputs;
    private final Map<String, Seen> before = new HashMap<>();

    /** Relative paths begin in {@code folder}, or in ours where it is empty. */
    OutputFiles(String folder, Outputs outputs) {
        this.folder = folder;
        this.outputs = outputs;
    }

    /** Remembers what is there already. */
    void remember() {
        outputs.files().forEach(file -> seen(file).ifPresent(seen -> before.put(file, seen)));
    }

    /** Whether all are there and hold something, be they old or new. */
    boolean areMade() {
        return outputs.files().allMatch(file -> seen(file).filter(s -> holds(file, s)).isPresent());
    }

    /** What is wrong with the first that was not made since {@link #remember}; empty if none. */
    Optional<String> complaint() {
        return outputs.files().flatMap(file -> complaint(file).stream()).findFirst();
    }

    private Optional<String> complaint(String file) {
        Optional<Seen> seen = seen(file);
        if (seen.isEmpty()) {
            return told(file, "was not made");
        }
        if (!holds(file, seen.get())) {
            return told(file, "is empty");
        }
        boolean old = !seen.get().folder() && seen.equals(Optional.ofNullable(before.get(file)));
        return old ? told(file, "is the one from before, it was not made anew") : Optional.empty();
    }

    private static Optional<String> told(String file, String what) {
        return Optional.of(
                "The output “%s” %s. Look into the log, or correct the outputs of the block."
                        .formatted(file, what));
    }

    private Optional<Seen> seen(String file) {
        try {
            return Optional.of(
                    Seen.of(Files.readAttributes(path(file), BasicFileAttributes.class)));
        } catch (IOException | InvalidPathException ignored) {
            // There is none, or none that we may see.
            return Optional.empty();
        }
    }

    private boolean holds(String file, Seen seen) {
        if (!seen.folder()) {
            return seen.size() > 0;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path(file))) {
            return found.iterator().hasNext();
        } catch (IOException ignored) {
            // It is gone meanwhile, or closed to us: nobody can use what is in it.
            return false;
        }
    }

    private Path path(String file) {
        return Path.of(folder).resolve(file);
    }
}
