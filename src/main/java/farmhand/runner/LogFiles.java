package farmhand.runner;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where logs are kept: {@code <job>/<block>/<task>.<attempt>.log} below a folder. */
final class LogFiles {
    private static final Logger LOG = LoggerFactory.getLogger(LogFiles.class);

    private final Path folder;

    LogFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes the empty log of an attempt; a full disk takes empty files, so more is tried. */
    Path create(AttemptAddress attempt) throws CannotStart {
        Path file = file(attempt);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel log = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
                log.write(ByteBuffer.allocate(1));
                log.truncate(0);
            }
            return file;
        } catch (IOException broken) {
            throw new CannotStart(
                    Exit.of(
                            End.CANNOT_START,
                            "The log “"
                                    + file
                                    + "” cannot be written: "
                                    + reason(broken)
                                    + ". Make room on the disk, or correct the rights of the"
                                    + " folder."));
        }
    }

    /** A piece of a log; empty where there is none. A negative offset counts from the end. */
    Optional<LogPiece> read(AttemptAddress attempt, long offset, int limit, boolean ended) {
        try (FileChannel channel = FileChannel.open(file(attempt))) {
            long size = channel.size();
            long wanted = Math.clamp(offset < 0 ? size + offset : offset, 0, size);
            Optional<LogCap.Hole> hole = LogCap.holeIn(channel);
            long from = hole.map(left -> behind(left, wanted)).orElse(wanted);
            long to = hole.filter(left -> from < left.from()).map(LogCap.Hole::from).orElse(size);
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(limit, to - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // Reads on until the buffer is full, or the log shorter than it was.
            }
            return Optional.of(new LogPiece(from, bytes.flip(), size, ended));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("log of " + attempt + " cannot be read", broken);
        }
    }

    /** Where to read on that lies in the hole. */
    private static long behind(LogCap.Hole hole, long offset) {
        return hole.from() <= offset ? Math.max(offset, hole.to()) : offset;
    }

    /** Where an attempt may report; beside its log. */
    Path report(AttemptAddress attempt) {
        return file(attempt, ".report");
    }

    /** Where the data of its task lies while it runs; beside its log. */
    Path data(AttemptAddress attempt) {
        return file(attempt, ".data");
    }

    /** How large the log is; {@link Account#UNKNOWN} where there is none. */
    long size(AttemptAddress attempt) {
        try {
            return Files.size(file(attempt));
        } catch (IOException ignored) {
            // It was never made, or somebody took it away.
            return Account.UNKNOWN;
        }
    }

    /** Takes away all logs of a job; what cannot be taken away stays, and takes room. */
    void forget(JobNumber job) {
        Path folderOfJob = folder.resolve(job.toString());
        try (Stream<Path> files = Files.walk(folderOfJob)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (NoSuchFileException ignored) {
            // Nothing of it was ever run.
        } catch (IOException | UncheckedIOException broken) {
            LOG.warn("logs of job {} stay in {}; delete them by hand", job, folderOfJob, broken);
        }
    }

    private static String reason(IOException broken) {
        return switch (broken) {
            case FileAlreadyExistsException file -> file.getFile() + " is not a folder";
            case AccessDeniedException file -> "no permission for " + file.getFile();
            default -> String.valueOf(broken.getMessage());
        };
    }

    private Path file(AttemptAddress attempt) {
        return file(attempt, ".log");
    }

    private Path file(AttemptAddress attempt, String ending) {
        TaskAddress task = attempt.task();
        return folder.resolve(task.job().toString())
                .resolve(Integer.toString(task.block()))
                .resolve(task.task() + "." + attempt.number() + ending);
    }
}
