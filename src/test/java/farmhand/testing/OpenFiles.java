package farmhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files and sockets that this process holds, where the system tells it. */
public final class OpenFiles {
    private static final Path HELD = Path.of("/proc/self/fd");

    /** What may come and go beside a test: class files, threads' pipes. */
    private static final int OTHERS = 20;

    private final long before = count();

    /** Waits until no more are held than when this was made, but for what others may hold. */
    public void awaitClosed() {
        Waiting.until(() -> count() <= before + OTHERS);
    }

    private static long count() {
        if (!Files.isDirectory(HELD)) {
            return 0;
        }
        try (var held = Files.list(HELD)) {
            return held.count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
