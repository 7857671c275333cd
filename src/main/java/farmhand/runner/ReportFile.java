package farmhand.runner;

import farmhand.runner.services.OutputReader;
import farmhand.runner.services.ReportReader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file that a task may write reports into, named by {@code FARMHAND_REPORT}. It is there only
 * if the task makes it, is read as it grows, and goes when the attempt is over. Not for several
 * threads at once.
 */
final class ReportFile {
    private static final Logger LOG = LoggerFactory.getLogger(ReportFile.class);

    /** What is written beyond is not read: a report is no log. */
    private static final long MOST = 4L * 1024 * 1024;

    private static final int BUFFER = 16 * 1024;

    private final Path file;
    private final Path log;
    private final ReportReader reader;
    private final LineSplitter lines;
    private long position;

    /** What it says goes to {@code output}; what it says wrong is noted in {@code log}. */
    ReportFile(Path file, Path log, OutputReader output) {
        this.file = file;
        this.log = log;
        this.reader = new ReportReader(output, this::note);
        this.lines = new LineSplitter(reader::line);
    }

    /** Reads what is new. */
    void poll() {
        try {
            // Anything but a plain file may block, or be somebody else's.
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                readOn();
            }
        } catch (IOException broken) {
            LOG.debug("report {} cannot be read", file, broken);
        }
    }

    /** Reads the rest, and takes the file away. */
    void finish() {
        poll();
        lines.finish();
        try {
            boolean ignored = Files.deleteIfExists(file);
        } catch (IOException broken) {
            LOG.debug("report {} stays", file, broken);
        }
    }

    /** What it said; whole once finished. */
    ReportReader said() {
        return reader;
    }

    private void readOn() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (position < MOST && channel.read(buffer.clear(), position) > 0) {
                position += buffer.flip().remaining();
                lines.add(buffer);
            }
        }
    }

    private void note(String complaint) {
        try {
            byte[] line = (complaint + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(log, line, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            LOG.debug("{} cannot be noted in {}", complaint, log, broken);
        }
    }
}
