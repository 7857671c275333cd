package farmhand.engine;

import farmhand.farm.Exit;
import farmhand.farm.address.AttemptAddress;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Remembers what a runner told, and lets a test wait for it. */
public final class RecordedReports implements TaskRunner.Reports {
    private static final long DEADLINE_SECONDS = 30;

    private final Map<AttemptAddress, List<String>> told = new ConcurrentHashMap<>();
    private final Map<AttemptAddress, CompletableFuture<Void>> written = new ConcurrentHashMap<>();
    private final Map<AttemptAddress, CompletableFuture<Exit>> exits = new ConcurrentHashMap<>();

    @Override
    public void started(AttemptAddress attempt) {
        tell(attempt, "started");
    }

    @Override
    public void progressed(AttemptAddress attempt, int percent, String line) {
        tell(attempt, (percent + " " + line).strip());
    }

    @Override
    public void wrote(AttemptAddress attempt) {
        tell(attempt, "wrote");
        written(attempt).complete(null);
    }

    @Override
    public void ended(AttemptAddress attempt, Exit exit) {
        tell(attempt, "ended");
        exits(attempt).complete(exit);
    }

    /** All that was told of an attempt, in order: started, {@code 45 words}, wrote, ended. */
    public List<String> of(AttemptAddress attempt) {
        return List.copyOf(told.getOrDefault(attempt, List.of()));
    }

    /** How it ended; waits for that. */
    public Exit exit(AttemptAddress attempt) {
        return exits(attempt).orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Waits until its log holds something. */
    public void awaitWritten(AttemptAddress attempt) {
        written(attempt).orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS).join();
    }

    private void tell(AttemptAddress attempt, String what) {
        told.computeIfAbsent(attempt, _ -> new CopyOnWriteArrayList<>()).add(what);
    }

    private CompletableFuture<Void> written(AttemptAddress attempt) {
        return written.computeIfAbsent(attempt, _ -> new CompletableFuture<>());
    }

    private CompletableFuture<Exit> exits(AttemptAddress attempt) {
        return exits.computeIfAbsent(attempt, _ -> new CompletableFuture<>());
    }
}
