package farmhand.runner.transfer;

import farmhand.farm.transfer.Copying;
import farmhand.runner.process.Writeback;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Copies the bytes of one file, within the system where it can; goes on where an earlier attempt
 * was killed.
 */
final class OneFile {
    private static final long PIECE = 8L * 1024 * 1024;

    /** How much of what was there is written again: it may not have reached the disk. */
    private static final long AGAIN = PIECE;

    /** After how much the disk is given something to do. */
    private static final long BEHIND = 4 * PIECE;

    private final Copying how;
    private final Watch watch;

    OneFile(Copying how, Watch watch) {
        this.how = how;
        this.watch = watch;
    }

    /** Copies it under its passing name; {@code durable} makes it so. */
    void copy(Target target, boolean durable) throws IOException, TransferFailed {
        try (FileChannel in = FileChannel.open(target.from());
                FileChannel out =
                        FileChannel.open(
                                target.part(),
                                Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE),
                                target.mode().file())) {
            long size = target.stamp().size();
            long begun = out.size() > size ? 0 : out.size();
            long from = Math.max(0, begun - AGAIN);
            FileChannel ignored = out.truncate(from).position(from);
            if (from > 0) {
                watch.note(target.to().getFileName() + ": goes on at byte " + from);
                watch.kept(from);
            }
            if (durable) {
                try (Writeback writeback = Writeback.of(target.part())) {
                    copy(in, out, from, size, writeback::begin);
                }
                out.force(true);
            } else {
                copy(in, out, from, size, (_, _) -> {});
            }
        } catch (IOException broken) {
            throw Trouble.of(target, broken);
        }
        var time = FileTime.from(target.stamp().micros(), TimeUnit.MICROSECONDS);
        var ignored = Files.setLastModifiedTime(target.part(), time);
        if (how.checksum() && !Checksum.areEqual(target.from(), target.part())) {
            Files.deleteIfExists(target.part());
            throw TransferFailed.once(
                    "“"
                            + target.to()
                            + "” arrived otherwise than it was sent. Retry; should it"
                            + " come again, have the disk looked at.");
        }
    }

    /** Takes what was copied, in order. */
    private interface Follower {
        void follow(long position, long count);
    }

    private void copy(FileChannel in, FileChannel out, long from, long size, Follower follower)
            throws IOException {
        long position = from;
        long followed = from;
        while (position < size) {
            if (watch.isOver()) {
                throw new LeftOff();
            }
            long count = in.transferTo(position, Math.min(PIECE, size - position), out);
            if (count <= 0) {
                return; // shorter than it was; found out when it arrives
            }
            position += count;
            watch.copied(count);
            if (position - followed >= BEHIND) {
                follower.follow(followed, position - followed);
                followed = position;
            }
        }
    }
}
