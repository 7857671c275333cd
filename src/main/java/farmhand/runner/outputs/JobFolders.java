package farmhand.runner.outputs;

import farmhand.engine.port.TaskFiles;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The folders of a job: where its tasks run, and those that hold what it declares. Nothing outside
 * of them is shown; links are followed before that is decided.
 */
final class JobFolders {
    private static final int MOST_DECLARED = 1_000;

    private final Path start;
    private final Set<Path> folders = new LinkedHashSet<>();

    JobFolders(TaskFiles.Of task) {
        start = Path.of(task.folder()).toAbsolutePath();
        add(start);
        task.declared().files().limit(MOST_DECLARED).forEach(this::addFolderOf);
    }

    private void addFolderOf(String file) {
        path(file)
                .map(path -> path.normalize().getParent())
                // The root of a disk is nobody's folder.
                .filter(folder -> folder.getNameCount() > 0)
                .ifPresent(this::add);
    }

    private void add(Path folder) {
        try {
            folders.add(folder.toRealPath());
        } catch (IOException ignored) {
            // Nothing can be in a folder that is not there.
        }
    }

    /** Where a path leads that stands in a job; nowhere where it is none. */
    Optional<Path> path(String file) {
        try {
            return Optional.of(start.resolve(file));
        } catch (InvalidPathException ignored) {
            return Optional.empty();
        }
    }

    /** Whether {@code real}, in which no link is left, is in one of them. */
    boolean hold(Path real) {
        return folders.stream().anyMatch(real::startsWith);
    }
}
