package farmhand.runner.process;

import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Room of files as Linux gives it.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
 */
record NativeRoom(Libc libc) implements FileRoom {
    private static final int READ_AND_WRITE = 2;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final int KEEP_SIZE = 0x01;
    private static final int PUNCH = 0x02;

    @Override
    public boolean punch(Path file, long from, long to) {
        return changed(
                file, open -> libc.call("fallocate", open, KEEP_SIZE | PUNCH, from, to - from));
    }

    @Override
    public boolean take(Path file, long from, long to) {
        return changed(file, open -> libc.call("fallocate", open, KEEP_SIZE, from, to - from));
    }

    @Override
    public boolean giveBack(Path file, long size) {
        return changed(file, open -> libc.call("ftruncate", open, size));
    }

    /** What is done with an open file; 0 where it was done. */
    private interface Change {
        int of(int open);
    }

    private boolean changed(Path file, Change change) {
        try (Arena arena = Arena.ofConfined()) {
            var name = arena.allocateFrom(file.toAbsolutePath().toString(), StandardCharsets.UTF_8);
            int open = libc.call("open", name, READ_AND_WRITE | CLOSE_ON_EXEC);
            if (open < 0) {
                return false;
            }
            int failed = change.of(open);
            int ignored = libc.call("close", open);
            return failed == 0;
        }
    }
}
