package farmhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder that is called the same on every machine, so that pictures may show its name. */
public final class NamedFolder implements AutoCloseable {
    private final FileSystem disk;
    private final Path path;

    /**
     * An empty folder.
     *
     * @param temporary holds what stands in it
     * @param name such as {@code /home/kim/harbor}
     */
    public NamedFolder(Path temporary, String name) {
        try {
            disk = FileSystems.newFileSystem(temporary.resolve("disk.zip"), Map.of("create", true));
            path = Files.createDirectories(disk.getPath(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stands. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
