package farmhand.farm.task;

import farmhand.farm.time.NextRun;

import java.time.Duration;
import java.util.List;

/**
 * What an attempt did and used, as far as it is known.
 *
 * @param progress percent it came to, 0 to 100
 * @param cpu time of all processors, of its process and all it started; zero = not known
 * @param peakMemory the most bytes they held in memory at a time; 0 = not known
 * @param logSize bytes they wrote into its log; {@link #UNKNOWN} = not known
 * @param outputs files it said it made, by their paths
 * @param next when it said it wants to run again; not kept
 * @param rate bytes a second that it copies now; not kept
 * @param bytes how much a transfer that ended well found; {@link #UNKNOWN} = not known; not kept
 */
public record Account(
        int progress,
        Duration cpu,
        long peakMemory,
        long logSize,
        List<String> outputs,
        NextRun next,
        long rate,
        long bytes) {
    /** A size that was not measured, such as that of a log that was never made. */
    public static final long UNKNOWN = -1;

    /** Nothing known. */
    public static final Account NONE = new Account(0, Duration.ZERO, 0, UNKNOWN);

    public Account {
        outputs = List.copyOf(outputs);
    }

    /** Of one that is no transfer. */
    public Account(
            int progress,
            Duration cpu,
            long peakMemory,
            long logSize,
            List<String> outputs,
            NextRun next,
            long rate) {
        this(progress, cpu, peakMemory, logSize, outputs, next, rate, UNKNOWN);
    }

    /** Of an attempt that said nothing by itself. */
    public Account(int progress, Duration cpu, long peakMemory, long logSize) {
        this(progress, cpu, peakMemory, logSize, List.of(), new NextRun.Unsaid(), 0);
    }

    /** The same with what it said. */
    public Account said(List<String> files, NextRun again) {
        return new Account(progress, cpu, peakMemory, logSize, files, again, rate, bytes);
    }

    /** The same but for how far it came. */
    public Account withProgress(int percent) {
        return new Account(percent, cpu, peakMemory, logSize, outputs, next, rate, bytes);
    }

    /** The same, copying so fast. */
    public Account withRate(long bytesPerSecond) {
        return new Account(
                progress, cpu, peakMemory, logSize, outputs, next, bytesPerSecond, bytes);
    }

    /** The same of a transfer that found so much. */
    public Account withBytes(long found) {
        return new Account(progress, cpu, peakMemory, logSize, outputs, next, rate, found);
    }
}
