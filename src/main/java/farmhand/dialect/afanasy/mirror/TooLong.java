package farmhand.dialect.afanasy.mirror;

import farmhand.farm.JobSettings;

import java.nio.charset.StandardCharsets;

/**
 * Refuses names of jobs and users of which afserver would make folders that no disk takes: it ends
 * then.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/server, getStoreDir of afcommon.cpp</a>
 */
final class TooLong {
    /** Of the 255 of a folder the number before the name takes some, and “-1” behind a second. */
    private static final int MOST_BYTES = 230;

    private static final int SHOWN = 40;

    private TooLong() {}

    static void refuse(JobSettings job) {
        refuse("job", job.name());
    }

    static void refuseUser(String name) {
        refuse("user", name);
    }

    private static void refuse(String what, String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            String begin = name.substring(0, name.offsetByCodePoints(0, SHOWN));
            throw Impossible.no(
                    "The " + what + " “" + begin + "…”",
                    "a name of " + bytes + " bytes",
                    "Give it one of " + MOST_BYTES + " bytes at most.");
        }
    }
}
