package farmhand.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

    @Override
    public void close() throws IOException {
        file.close();
    }
}
