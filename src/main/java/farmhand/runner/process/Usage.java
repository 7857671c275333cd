package farmhand.runner.process;

import java.time.Duration;

/**
 * What processes used of the machine.
 *
 * @param cpu time of all processors, system calls included
 * @param peakMemory the most bytes they held in memory at a time; 0 = not known
 */
public record Usage(Duration cpu, long peakMemory) {
    /** Nothing known. */
    public static final Usage NONE = new Usage(Duration.ZERO, 0);

    /** What both used who ran side by side. */
    Usage and(Usage other) {
        return new Usage(cpu.plus(other.cpu), peakMemory + other.peakMemory);
    }

    /** The greater of each: two looks at the same processes, neither of which saw all. */
    public Usage or(Usage other) {
        return new Usage(
                cpu.compareTo(other.cpu) < 0 ? other.cpu : cpu,
                Math.max(peakMemory, other.peakMemory));
    }
}
