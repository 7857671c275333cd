package farmhand.runner.process;

import java.io.IOException;
import java.util.Optional;

/**
 * Starts processes: each with empty input, with output and errors into its log, and where the
 * system has them in a session of its own and nicer than the rest. Any thread may call it.
 */
public interface Spawner extends AutoCloseable {
    /** The best that this system offers; {@code programs} are those of its PATH. */
    static Spawner here(Programs programs) {
        Optional<Spawner> found = Libc.find().map(NativeSpawner::new);
        return found.orElseGet(() -> portable(programs));
    }

    /** The one that every system has. */
    static Spawner portable(Programs programs) {
        return JavaSpawner.here(programs);
    }

    /** Starts it. Throws {@link NotRunnable} when no try will ever succeed. */
    TaskProcess start(Program program) throws IOException;

    /** How it starts them, for logs. */
    String way();

    /** To be called when nothing runs any more that it started. */
    @Override
    void close();
}
