package farmhand.runner;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.runner.services.OutputReader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads what an attempt's log and its report file gained, and reports it. A process that writes
 * faster than is read is not slowed down: what lies between is skipped here and stands in the log
 * all the same.
 */
final class Tail {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final int BUFFER = 64 * 1024;
    private static final long MOST_AT_ONCE = 1024 * 1024;

    private final AttemptAddress attempt;
    private final ReportFile report;
    private final OutputReader output;
    private final TaskRunner.Reports reports;
    private final LineSplitter lines;
    private final LogCap cap;

    /** Made when there is something to read: many a short task says nothing. */
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    private final ReentrantLock lock = new ReentrantLock();
    private long position;
    private boolean finished;

    Tail(
            LogCap cap,
            ReportFile report,
            AttemptAddress attempt,
            OutputReader output,
            TaskRunner.Reports reports) {
        this.report = report;
        this.cap = cap;
        this.attempt = attempt;
        this.output = output;
        this.reports = reports;
        this.lines = new LineSplitter(output::line);
    }

    /** Reads and reports what is new; nothing after {@link #finish}. */
    void poll() {
        lock.lock();
        try {
            if (!finished) {
                report.poll();
                cap.growing(readOn());
                report(output.takeNews());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Reads and reports the rest, and lets nothing follow. */
    void finish() {
        lock.lock();
        try {
            report.finish();
            long ignored = readOn();
            cap.ended();
            lines.finish();
            report(output.takeNews());
            finished = true;
        } finally {
            lock.unlock();
        }
    }

    /** Reads on; how large the log is. */
    private long readOn() {
        try (FileChannel channel = FileChannel.open(cap.log())) {
            long size = channel.size();
            cap.grown(size);
            if (size <= position) {
                return size;
            }
            if (size - position > MOST_AT_ONCE) {
                position = size - MOST_AT_ONCE;
                lines.skip();
            }
            if (buffer.capacity() == 0) {
                buffer = ByteBuffer.allocate(BUFFER);
            }
            while (position < size && channel.read(buffer.clear(), position) > 0) {
                position += buffer.flip().remaining();
                lines.add(buffer);
            }
            reports.wrote(attempt);
            return size;
        } catch (IOException broken) {
            LOG.debug("log of {} cannot be read", attempt, broken);
            return position;
        }
    }

    private void report(boolean news) {
        if (news) {
            reports.progressed(attempt, output.percent(), output.activity());
        }
    }
}
