package farmhand.runner;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.transfer.Amount;
import farmhand.runner.transfer.Watch;

import java.util.function.BooleanSupplier;

/** Counts what is copied, and reports it ten times a second at most. Used by one thread. */
final class TransferMeter implements Watch {
    private static final long SILENT_NANOS = 100_000_000;

    /** Over how long a speed is taken, so that it does not jump. */
    private static final long WINDOW_NANOS = 1_000_000_000;

    private final AttemptAddress attempt;
    private final long size;
    private final TaskRunner.Reports reports;
    private final TransferLog log;
    private final BooleanSupplier over;
    private final long begun = System.nanoTime();
    private long copied;
    private long kept;
    private long told = begun;
    private long windowBegun = begun;
    private long windowCopied;
    private volatile long rate;

    TransferMeter(
            AttemptAddress attempt,
            long size,
            TaskRunner.Reports reports,
            TransferLog log,
            BooleanSupplier over) {
        this.attempt = attempt;
        this.size = size;
        this.reports = reports;
        this.log = log;
        this.over = over;
    }

    /** How much is there. */
    long bytes() {
        return copied;
    }

    /** Bytes a second, lately. */
    long rate() {
        return rate;
    }

    @Override
    public boolean isOver() {
        return over.getAsBoolean();
    }

    @Override
    public void copied(long bytes) {
        copied += bytes;
        windowCopied += bytes;
        long now = System.nanoTime();
        if (now - windowBegun >= WINDOW_NANOS || rate == 0) {
            rate = perSecond(windowCopied, now - windowBegun);
        }
        if (now - windowBegun >= WINDOW_NANOS) {
            windowBegun = now;
            windowCopied = 0;
        }
        if (now - told >= SILENT_NANOS) {
            told = now;
            tell();
        }
    }

    @Override
    public void kept(long bytes) {
        copied += bytes;
        kept += bytes;
    }

    @Override
    public void note(String line) {
        log.add(line);
        reports.wrote(attempt);
    }

    /** Reports how far it is; of a source that grew since it was measured that is not known. */
    private void tell() {
        boolean known = copied <= size && size > 0;
        reports.progressed(
                attempt,
                known ? (int) (copied * 100.0 / size) : 0,
                Amount.bytes(copied)
                        + (known ? " of " + Amount.bytes(size) : "")
                        + ", "
                        + Amount.rate(rate));
    }

    /** What was done, for the log. */
    String summary() {
        long nanos = System.nanoTime() - begun;
        return Amount.bytes(copied)
                + " are there; "
                + Amount.rate(perSecond(copied - kept, nanos))
                + " on average";
    }

    private static long perSecond(long bytes, long nanos) {
        return (long) (bytes * 1e9 / Math.max(1_000_000, nanos));
    }
}
