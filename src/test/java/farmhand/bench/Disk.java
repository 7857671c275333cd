package farmhand.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** What the disk itself costs: a few hundred bytes appended to a file, and on the platter. */
final class Disk implements AutoCloseable {
    private static final int BYTES = 300;

    private final FileChannel file;

    Disk(Path folder) throws IOException {
        file =
                FileChannel.open(
                        folder.resolve("fsync"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
    }

    void append() throws IOException {
        file.write(ByteBuffer.allocate(BYTES));
        file.force(false);
    }

    /** Reads every file of a folder once, to the end. */
    static void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
