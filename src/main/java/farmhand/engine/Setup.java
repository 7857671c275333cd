package farmhand.engine;

import farmhand.engine.upkeep.AgeLimits;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a coordinator is told about itself.
 *
 * @param name of the farm, shown to people
 * @param version of the program
 * @param worker name of this machine, which runs the tasks
 * @param slots slots this machine has, 1 or more
 * @param zone whose clock times without a zone are read by
 * @param ages when jobs that are over grow old
 */
public record Setup(
        String name, String version, String worker, int slots, ZoneId zone, AgeLimits ages) {
    public Setup {
        if (slots < 1) {
            throw new IllegalArgumentException("a worker with " + slots + " slots");
        }
    }

    /** One that reads times as UTC, with the usual ages. */
    public Setup(String name, String version, String worker, int slots) {
        this(name, version, worker, slots, ZoneOffset.UTC, AgeLimits.USUAL);
    }
}
