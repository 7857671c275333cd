package farmhand.runner;

import farmhand.runner.process.FileRoom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a log from filling the disk, and a full disk from stopping the process that writes it: of a
 * log larger than {@link #MOST}, or than twice {@link #KEPT} where the disk is full, the first and
 * the last {@link #KEPT} bytes are kept, and what lies between gives its room back. Offsets do not
 * move, so the process writes on, into room that was taken for it ahead. A line in the log itself
 * says where the hole ends.
 */
final class LogCap {
    private static final Logger LOG = LoggerFactory.getLogger(LogCap.class);

    /** Bytes a log may take on the disk. */
    static final long MOST = 64L * 1024 * 1024;

    /** Bytes of the beginning, and of the end. */
    static final long KEPT = 4L * 1024 * 1024;

    /** Room that is kept ready ahead of what is written; taken anew when half of it is used. */
    private static final long AHEAD = 1024 * 1024;

    /** Room the line takes; a file gives back whole blocks alone. */
    private static final int BLOCK = 4096;

    private static final Pattern FORM =
            Pattern.compile(
                    "\\A\n\\[farmhand: what was written up to byte (\\d{1,18}) is [^\n]+\n");

    /**
     * What is left out of a log.
     *
     * @param from its first byte; the line that says so stands before
     * @param to the first byte behind it
     */
    record Hole(long from, long to) {}

    private final Path log;
    private final FileRoom room;
    private long hole = KEPT;
    private long taken;
    private boolean tried;

    LogCap(Path log, FileRoom room) {
        this.log = log;
        this.room = room;
    }

    /** Which log. */
    Path log() {
        return log;
    }

    /** The log has that size now. */
    void grown(long size) {
        cutTo(size, MOST);
    }

    /** The log has that size now and will grow: takes room for what comes. */
    void growing(long size) {
        if (taken - size < AHEAD / 2 && !tookAhead(size)) {
            cutTo(size, 2 * KEPT + AHEAD);
            boolean ignored = tookAhead(size); // else the disk is full of other things
        }
    }

    /** The log grows no more. */
    void ended() {
        if (taken > 0) {
            boolean ignored = room.giveBack(log, log.toFile().length());
        }
    }

    private boolean tookAhead(long size) {
        boolean took = room.take(log, size, size + AHEAD);
        taken = took ? size + AHEAD : taken;
        return took;
    }

    private void cutTo(long size, long most) {
        if (tried || KEPT + size - hole <= most) {
            return;
        }
        long to = (size - KEPT) / BLOCK * BLOCK;
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            byte[] line = line(to).getBytes(StandardCharsets.UTF_8);
            if (!room.punch(log, KEPT + BLOCK, to)) {
                tried = true;
                LOG.warn("{} stays as large as it is: its disk cannot leave out the middle", log);
                return;
            }
            int ignored = channel.write(ByteBuffer.wrap(line), KEPT);
            hole = to;
        } catch (IOException broken) {
            LOG.debug("{} cannot be made smaller", log, broken);
        }
    }

    private static String line(long to) {
        return "\n[farmhand: what was written up to byte "
                + to
                + " is left out, to leave room on the disk]\n";
    }

    /** The hole in a log that is open. */
    static Optional<Hole> holeIn(FileChannel log) throws IOException {
        if (log.size() <= 2 * KEPT) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        int ignored = log.read(bytes, KEPT);
        String text = StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
        Matcher line = FORM.matcher(text);
        return line.find()
                ? Optional.of(new Hole(KEPT + line.end(), Long.parseLong(line.group(1))))
                : Optional.empty();
    }
}
