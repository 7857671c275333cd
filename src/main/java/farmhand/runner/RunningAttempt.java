package farmhand.runner;

import farmhand.engine.TaskRunner;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.address.AttemptAddress;
import farmhand.runner.services.OutputReader;
import farmhand.runner.services.Service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One attempt from its start to the end of its last process, in the order things happen. */
final class RunningAttempt {
    /** What every attempt uses. */
    record Means(
            Launcher launcher, LogFiles logs, ScheduledExecutorService poller, Duration grace) {}

    private static final long POLL_MILLIS = 100;

    private final TaskRunner.Launch launch;
    private final Service service;
    private final TaskRunner.Reports reports;
    private final Means means;
    private final CompletableFuture<Void> stopWish = new CompletableFuture<>();

    RunningAttempt(
            TaskRunner.Launch launch, Service service, TaskRunner.Reports reports, Means means) {
        this.launch = launch;
        this.service = service;
        this.reports = reports;
        this.means = means;
    }

    /** Wishes its end; {@link #run} brings it about. */
    void stop() {
        stopWish.complete(null);
    }

    /** Runs it to its end, calls {@code gone}, and reports. */
    void run(Runnable gone) {
        AttemptAddress address = launch.attempt();
        Thread.currentThread().setName("attempt-" + address);
        // Reported should anything unforeseen be thrown: an end is always given.
        Exit exit = Exit.of(End.LOST, "Farmhand failed while it ran; see Farmhand's own log.");
        try {
            exit = runToItsEnd();
        } finally {
            gone.run();
            reports.ended(address, exit);
        }
    }

    private Exit runToItsEnd() {
        if (stopWish.isDone()) {
            return Exit.of(End.STOPPED, "");
        }
        try {
            Path log = means.logs().create(launch.attempt());
            Process process = means.launcher().start(launch, service, log);
            return watch(process, log);
        } catch (CannotStart problem) {
            return problem.exit();
        }
    }

    private Exit watch(Process process, Path log) {
        reports.started(launch.attempt());
        OutputReader output = new OutputReader(service, launch.frames());
        Tail tail = new Tail(log, launch.attempt(), output, reports);
        ScheduledFuture<?> polling =
                means.poller()
                        .scheduleWithFixedDelay(
                                tail::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        ProcessTree tree = means.launcher().treeOf(process, launch.attempt());
        CompletableFuture.anyOf(process.onExit(), stopWish).join();
        boolean stopped = process.isAlive();
        tree.end(means.grace());
        polling.cancel(false);
        tail.finish();
        // One that the system could not yet remove, as in a read from a dead disk, is as good as
        // gone.
        int code = process.isAlive() ? Verdict.KILLED : process.exitValue();
        return Verdict.of(code, stopped, output);
    }
}
