package farmhand.dialect.afanasy.mirror;

import farmhand.farm.JobSettings;

import java.nio.charset.StandardCharsets;

/**
 * Refuses names of jobs of which afserver would make folders that no disk takes: it ends then.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/server, getStoreDir of afcommon.cpp</a>
 */
final class TooLong {
    /** Of the 255 of a folder the number before the name takes some, and “-1” behind a second. */
    private static final int MOST_BYTES = 230;

    private static final int SHOWN = 40;

    private TooLong() {}

    static void refuse(JobSettings job) {
        int bytes = job.name().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            String begin = job.name().substring(0, job.name().offsetByCodePoints(0, SHOWN));
            throw Impossible.no(
                    "The job “" + begin + "…”",
                    "a name of " + bytes + " bytes",
                    "Give it one of " + MOST_BYTES + " bytes at most.");
        }
    }
}
