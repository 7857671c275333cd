package farmhand.runner.process;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A process that a {@link Spawner} started. */
public interface TaskProcess {
    /** The code of what a signal ended: this and the signal's number. */
    int SIGNALLED = 128;

    /**
     * How it ended.
     *
     * @param code 0 to 255, above {@link #SIGNALLED} when a signal ended it
     * @param used what it used, with all that it waited for
     */
    record Ended(int code, Usage used) {}

    /** Its number. */
    long pid();

    /** Completed once it is gone; what it started may still run. */
    CompletableFuture<Ended> ended();

    /** Whether it runs. */
    default boolean isAlive() {
        return !ended().isDone();
    }

    /** Asks it alone to end. */
    void ask();

    /** Ends it alone. */
    void force();

    /** It and all it started, known by variables that no other process has. */
    ProcessTree tree(Map<String, String> mark);
}
