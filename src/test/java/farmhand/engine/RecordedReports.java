package farmhand.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Remembers what a runner told, and lets a test wait for it. */
public final class RecordedReports implements TaskRunner.Reports {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Map<AttemptAddress, List<String>> told = new HashMap<>();
    private final Map<AttemptAddress, Exit> exits = new HashMap<>();
    private final Map<AttemptAddress, Account> accounts = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition toldMore = lock.newCondition();

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
    }

    @Override
    public void ended(AttemptAddress attempt, Exit exit, Account account) {
        lock.lock();
        try {
            exits.put(attempt, exit);
            accounts.put(attempt, account);
            tell(attempt, "ended");
        } finally {
            lock.unlock();
        }
    }

    /** All that was told of an attempt, in order: started, {@code 45 words}, wrote, ended. */
    public List<String> of(AttemptAddress attempt) {
        lock.lock();
        try {
            return List.copyOf(told.getOrDefault(attempt, List.of()));
        } finally {
            lock.unlock();
        }
    }

    /** How it ended; waits for that. */
    public Exit exit(AttemptAddress attempt) {
        await(() -> of(attempt).contains("ended"));
        lock.lock();
        try {
            return exits.getOrDefault(attempt, Exit.NOT_YET);
        } finally {
            lock.unlock();
        }
    }

    /** What it did and used; waits for its end. */
    public Account account(AttemptAddress attempt) {
        Exit ignored = exit(attempt);
        lock.lock();
        try {
            return accounts.getOrDefault(attempt, Account.NONE);
        } finally {
            lock.unlock();
        }
    }

    /** As if nothing had been told of that attempt. */
    public void forget(AttemptAddress attempt) {
        lock.lock();
        try {
            told.remove(attempt);
            exits.remove(attempt);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until its log holds something. */
    public void awaitWritten(AttemptAddress attempt) {
        await(() -> of(attempt).contains("wrote"));
    }

    /** Waits for {@code condition}, which is looked at whenever something is told. */
    public void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - deadline < 0, this::complaint);
            lock.lock();
            try {
                boolean ignored = toldMore.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", interrupted);
            } finally {
                lock.unlock();
            }
        }
    }

    private String complaint() {
        lock.lock();
        try {
            return "waited in vain; told so far: " + told;
        } finally {
            lock.unlock();
        }
    }

    private void tell(AttemptAddress attempt, String what) {
        lock.lock();
        try {
            told.computeIfAbsent(attempt, _ -> new ArrayList<>()).add(what);
            toldMore.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
