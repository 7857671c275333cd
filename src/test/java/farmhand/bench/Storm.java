package farmhand.bench;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.Command;
import farmhand.testing.AJob;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets running tasks come further 10,000 times a second, and a new job be every 50 ms if wanted.
 */
final class Storm implements AutoCloseable {
    static final int RUNNING = 400;

    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final int A_STEP = 100;
    private static final int STEPS_A_JOB = 5;

    private final LiveFarm farm;
    private final boolean jobs;
    private final Thread thread;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile boolean ended;

    /** On a farm whose busy job runs {@link #RUNNING} tasks. */
    Storm(LiveFarm farm, boolean jobs) {
        this.farm = farm;
        this.jobs = jobs;
        this.thread = Thread.ofPlatform().name("storm").start(this::blow);
    }

    /** How many tasks came further so far. */
    int changes() {
        return changes.get();
    }

    private void blow() {
        BlockAddress block = new BlockAddress(IdleJobs.BUSY, 0);
        long next = System.nanoTime();
        for (int step = 0; !ended; step++) {
            for (int i = 0; i < A_STEP; i++) {
                int turn = step * A_STEP + i;
                int percent = turn / RUNNING % 100;
                farm.runner.says(
                        block.task(turn % RUNNING).attempt(1), percent, "Sample " + percent);
            }
            changes.addAndGet(A_STEP);
            if (jobs && step % STEPS_A_JOB == 0) {
                var job = AJob.aJob().named("new " + step).withBlock("render", "1-100");
                farm.coordinator.send(new Command.Submit(job.spec()), LiveFarm.KIM);
            }
            next += STEP_NANOS;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    @Override
    public void close() {
        ended = true;
        LiveFarm.await(() -> !thread.isAlive());
    }
}
