package farmhand.runner.process;

import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes all durable that was written to a disk: of thousands of small files far sooner than one
 * after the other.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/syncfs.2.html">syncfs(2)</a>
 */
public final class Durable {
    private static final int READ_AND_CLOSE_ON_EXEC = 0x80000;

    private Durable() {}

    /** Whether all of the disk is durable on which that folder lies; else nothing was done. */
    public static boolean disk(Path folder) {
        return Libc.find().map(libc -> disk(libc, folder)).orElse(false);
    }

    private static boolean disk(Libc libc, Path folder) {
        try (Arena arena = Arena.ofConfined()) {
            var name =
                    arena.allocateFrom(folder.toAbsolutePath().toString(), StandardCharsets.UTF_8);
            int open = libc.call("open", name, READ_AND_CLOSE_ON_EXEC);
            if (open < 0) {
                return false;
            }
            int failed = libc.call("syncfs", open);
            int ignored = libc.call("close", open);
            return failed == 0;
        }
    }
}
