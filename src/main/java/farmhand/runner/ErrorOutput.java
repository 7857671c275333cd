package farmhand.runner;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.service.Service;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The standard error of an attempt whose service takes it for a failure: a file of its own, put
 * into the log bit by bit, some tenths of a second late. Of other services it goes into the log
 * itself.
 *
 * @see TaskRunner.Reports
 */
final class ErrorOutput {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorOutput.class);
    private static final int BUFFER = 64 * 1024;

    private final Optional<Path> file;
    private final Path log;
    private final ReentrantLock lock = new ReentrantLock();
    private final LineSplitter lines = new LineSplitter(this::said);
    private long position;
    private String first = "";

    private ErrorOutput(Optional<Path> file, Path log) {
        this.file = file;
        this.log = log;
    }

    /** Makes the file, where there is to be one. */
    static ErrorOutput of(Service service, Path log) throws CannotStart {
        if (!service.reading().stderrIsFailure()) {
            return new ErrorOutput(Optional.empty(), log);
        }
        Path file = log.resolveSibling(log.getFileName() + ".errors");
        try {
            Files.write(file, new byte[0]);
            return new ErrorOutput(Optional.of(file), log);
        } catch (IOException broken) {
            throw new CannotStart(
                    Exit.of(
                            End.CANNOT_START,
                            "“" + file + "” cannot be written. Make room on the disk."));
        }
    }

    /** Where standard error goes. */
    Path target() {
        return file.orElse(log);
    }

    /** Puts what is new into the log. */
    void poll() {
        lock.lock();
        try {
            file.filter(Files::exists).ifPresent(this::copy);
        } finally {
            lock.unlock();
        }
    }

    /** Puts the rest into the log; nothing may be written any more. */
    void finish() {
        lock.lock();
        try {
            poll();
            lines.finish();
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException broken) {
            LOG.debug("{} stays behind", target(), broken);
        } finally {
            lock.unlock();
        }
    }

    /** Fails what was done, when anything was said here; once it is finished. */
    Exit judged(Exit exit) {
        return exit.end() == End.DONE && !first.isEmpty()
                ? new Exit(End.FAILED, exit.code(), exit.signal(), first)
                : exit;
    }

    private void said(String line) {
        if (first.isEmpty() && !line.isBlank()) {
            String text = line.strip();
            first = text.length() > 200 ? text.substring(0, 199) + "…" : text;
        }
    }

    private void copy(Path from) {
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(log, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (in.read(buffer.clear(), position) > 0) {
                buffer.flip();
                position += buffer.remaining();
                lines.add(buffer.duplicate());
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
        } catch (IOException broken) {
            LOG.debug("errors of {} cannot be put into it", log, broken);
        }
    }
}
