package farmhand.farm;

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
 */
public record Account(
        int progress,
        Duration cpu,
        long peakMemory,
        long logSize,
        List<String> outputs,
        NextRun next) {
    /** The size of a log that was not measured, or never made. */
    public static final long UNKNOWN = -1;

    /** Nothing known. */
    public static final Account NONE = new Account(0, Duration.ZERO, 0, UNKNOWN);

    public Account {
        outputs = List.copyOf(outputs);
    }

    /** Of an attempt that said nothing by itself. */
    public Account(int progress, Duration cpu, long peakMemory, long logSize) {
        this(progress, cpu, peakMemory, logSize, List.of(), new NextRun.Unsaid());
    }

    /** The same with what it said. */
    public Account said(List<String> files, NextRun again) {
        return new Account(progress, cpu, peakMemory, logSize, files, again);
    }

    /** The same but for how far it came. */
    public Account withProgress(int percent) {
        return new Account(percent, cpu, peakMemory, logSize, outputs, next);
    }
}
