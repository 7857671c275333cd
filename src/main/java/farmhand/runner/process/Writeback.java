package farmhand.runner.process;

import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Has the system write a file to its disk while more of it comes, so that little is left to wait
 * for in the end. Where the system cannot, nothing is done. For one thread.
 *
 * @see <a
 *     href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
 */
public final class Writeback implements AutoCloseable {
    private static final int WRITE_AND_CLOSE_ON_EXEC = 0x80001;
    private static final int BEGIN_TO_WRITE = 2;

    private final Optional<Libc> libc;
    private final int file;

    private Writeback(Optional<Libc> libc, int file) {
        this.libc = libc;
        this.file = file;
    }

    /** Of a file that is there. */
    public static Writeback of(Path path) {
        Optional<Libc> libc = Libc.find();
        int file = libc.map(one -> open(one, path)).orElse(-1);
        return new Writeback(libc.filter(_ -> file >= 0), file);
    }

    private static int open(Libc libc, Path path) {
        try (Arena arena = Arena.ofConfined()) {
            var name = arena.allocateFrom(path.toAbsolutePath().toString(), StandardCharsets.UTF_8);
            return libc.call("open", name, WRITE_AND_CLOSE_ON_EXEC);
        }
    }

    /** Begins with {@code count} bytes from {@code position} on; does not wait for them. */
    public void begin(long position, long count) {
        int ignored = // what cannot be begun is waited for in the end
                libc.map(one -> one.call("sync_file_range", file, position, count, BEGIN_TO_WRITE))
                        .orElse(0);
    }

    @Override
    public void close() {
        int ignored = libc.map(one -> one.call("close", file)).orElse(0);
    }
}
