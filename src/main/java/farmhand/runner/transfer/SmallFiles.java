package farmhand.runner.transfer;

import farmhand.farm.transfer.Copying;
import farmhand.runner.process.Durable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Small files that were copied under passing names, and get their own together: so the disk is
 * waited for once for many of them.
 */
final class SmallFiles {
    /** A file up to that many bytes is small. */
    static final long MOST_BYTES = 4L * 1024 * 1024;

    private static final int MOST_FILES = 2_000;
    private static final long MOST_TOGETHER = 256L * 1024 * 1024;

    private final Copying how;
    private final List<Target> copied = new ArrayList<>();
    private long bytes;

    SmallFiles(Copying how) {
        this.how = how;
    }

    /** One more that was copied. */
    void add(Target target) throws IOException, TransferFailed {
        copied.add(target);
        bytes += target.stamp().size();
        if (copied.size() >= MOST_FILES || bytes >= MOST_TOGETHER) {
            arrive();
        }
    }

    /** Makes them durable, and gives them their names. */
    void arrive() throws IOException, TransferFailed {
        if (copied.isEmpty()) {
            return;
        }
        Path folder = copied.getFirst().part().getParent();
        if (folder == null || copied.size() == 1 || !Durable.disk(folder)) {
            for (Target one : copied) {
                force(one.part());
            }
        }
        for (Target one : copied) {
            one.arrive(how);
        }
        copied.clear();
        bytes = 0;
    }

    /** Takes away what has no name of its own yet; it is copied again. */
    void drop() {
        for (Target one : copied) {
            try {
                boolean ignored = Files.deleteIfExists(one.part());
            } catch (IOException ignored) {
                // It stays behind with a name of ours; the next attempt uses it again.
            }
        }
        copied.clear();
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
