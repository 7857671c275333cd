package farmhand.runner;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;
import farmhand.runner.transfer.Leftovers;
import farmhand.runner.transfer.Shares;
import farmhand.runner.transfer.TransferFailed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Takes away what transfers began that do not go on, one after the other. */
final class Dropping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dropping.class);

    private final Shares shares;
    private final Duration grace;
    private final Map<Transfer, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("transfer-drop").factory());

    Dropping(Shares shares, Duration grace) {
        this.shares = shares;
        this.grace = grace;
    }

    /** Begins with it; any thread. */
    void drop(Transfer transfer) {
        CompletableFuture<Void> gone = new CompletableFuture<>();
        if (waiting.putIfAbsent(pair(transfer), gone) != null) {
            return;
        }
        try {
            thread.execute(() -> drop(transfer, gone));
        } catch (RejectedExecutionException closed) {
            end(transfer, gone);
        }
    }

    /** Waits until nothing of that transfer is being taken away. */
    void await(Transfer transfer) {
        Optional.ofNullable(waiting.get(pair(transfer))).ifPresent(CompletableFuture::join);
    }

    /** Whether both copy the same to the same place, however they do it. */
    static boolean areAlike(Transfer one, Transfer other) {
        return pair(one).equals(pair(other));
    }

    private void drop(Transfer transfer, CompletableFuture<Void> gone) {
        try {
            Leftovers.drop(shares, transfer);
        } catch (IOException | TransferFailed broken) {
            LOG.warn(
                    "what was copied of {} to {} cannot be taken away",
                    transfer.source(),
                    transfer.target(),
                    broken);
        } finally {
            end(transfer, gone);
        }
    }

    private void end(Transfer transfer, CompletableFuture<Void> gone) {
        boolean ignored = waiting.remove(pair(transfer), gone);
        gone.complete(null);
    }

    private static Transfer pair(Transfer transfer) {
        return new Transfer(transfer.source(), transfer.destination(), Copying.USUAL);
    }

    /** Ends what was begun; a large tree is left as it is after the grace time. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
