package farmhand.runner.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs a shell would find by name. */
public final class Programs {
    private static final List<String> ENDINGS =
            File.separatorChar == '\\' ? List.of("", ".exe", ".cmd", ".bat", ".com") : List.of("");

    private final List<String> folders;

    /** Those in the folders of {@code path}, written like the variable PATH. */
    public Programs(String path) {
        this.folders =
                Stream.of(path.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .toList();
    }

    /** Where the program of that name is. */
    public Optional<String> find(String name) {
        return folders.stream()
                .flatMap(folder -> ENDINGS.stream().map(ending -> file(folder, name + ending)))
                .flatMap(Optional::stream)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(Path::toString)
                .findFirst();
    }

    private static Optional<Path> file(String folder, String name) {
        try {
            return Optional.of(Path.of(folder, name));
        } catch (InvalidPathException ignored) {
            // Not a name that a file can have, so there is none.
            return Optional.empty();
        }
    }
}
