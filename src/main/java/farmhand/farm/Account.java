package farmhand.farm;

import java.time.Duration;

/**
 * What an attempt did and used, as far as it is known.
 *
 * @param progress percent it came to, 0 to 100
 * @param cpu time of all processors, of its process and all it started; zero = not known
 * @param peakMemory the most bytes they held in memory at a time; 0 = not known
 * @param logSize bytes they wrote into its log; {@link #UNKNOWN} = not known
 */
public record Account(int progress, Duration cpu, long peakMemory, long logSize) {
    /** The size of a log that was not measured, or never made. */
    public static final long UNKNOWN = -1;

    /** Nothing known. */
    public static final Account NONE = new Account(0, Duration.ZERO, 0, UNKNOWN);

    /** The same but for how far it came. */
    public Account withProgress(int percent) {
        return new Account(percent, cpu, peakMemory, logSize);
    }
}
