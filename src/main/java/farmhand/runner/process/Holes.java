package farmhand.runner.process;

import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Gives back the room that the middle of a file takes; its size and all offsets stay. What was
 * there reads as zeros.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
 */
public final class Holes {
    private static final int READ_AND_WRITE = 2;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final int KEEP_SIZE_AND_PUNCH = 0x01 | 0x02;

    private Holes() {}

    /** Whether the bytes from {@code from} up to but without {@code to} take no room any more. */
    public static boolean punch(Path file, long from, long to) {
        return Libc.find().map(libc -> punch(libc, file, from, to)).orElse(false);
    }

    private static boolean punch(Libc libc, Path file, long from, long to) {
        try (Arena arena = Arena.ofConfined()) {
            var name = arena.allocateFrom(file.toAbsolutePath().toString(), StandardCharsets.UTF_8);
            int open = libc.call("open", name, READ_AND_WRITE | CLOSE_ON_EXEC);
            if (open < 0) {
                return false;
            }
            int failed = libc.call("fallocate", open, KEEP_SIZE_AND_PUNCH, from, to - from);
            int ignored = libc.call("close", open);
            return failed == 0;
        }
    }
}
