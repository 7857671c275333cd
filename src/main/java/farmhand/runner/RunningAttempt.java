package farmhand.runner;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.service.Service;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.runner.process.FileRoom;
import farmhand.runner.process.Guard;
import farmhand.runner.process.ProcessTree;
import farmhand.runner.process.Spawner;
import farmhand.runner.process.TaskProcess;
import farmhand.runner.process.Usage;
import farmhand.runner.process.UsageMeter;
import farmhand.runner.services.OutputReader;
import farmhand.runner.services.ReportReader;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One attempt from its start to the end of its last process, in the order things happen. */
final class RunningAttempt implements Running {
    /** What every attempt uses. */
    record Means(
            Spawner spawner,
            TaskEnvironment environment,
            LogFiles logs,
            FileRoom room,
            ScheduledExecutorService poller,
            UsageMeter meter,
            Guard guard,
            Duration grace) {}

    private static final long POLL_MILLIS = 100;

    /**
     * Of one that the system could not yet remove, as in a read from a dead disk: as good as gone.
     */
    private static final TaskProcess.Ended NOT_REMOVED =
            new TaskProcess.Ended(Verdict.KILLED, Usage.NONE);

    private final TaskRunner.Launch launch;
    private final Service service;
    private final TaskRunner.Reports reports;
    private final CompletableFuture<Exit> stopWish = new CompletableFuture<>();
    private final OutputFiles outputs;
    private volatile Supplier<Account> account = () -> Account.NONE;

    RunningAttempt(TaskRunner.Launch launch, Service service, TaskRunner.Reports reports) {
        this.launch = launch;
        this.service = service;
        this.reports = reports;
        this.outputs = new OutputFiles(launch.workingDirectory(), launch.outputs());
    }

    /** {@link #run} brings it about. */
    @Override
    public void stop(Exit why) {
        stopWish.complete(why);
    }

    @Override
    public Account account() {
        return account.get();
    }

    /** Runs it to its end, calls {@code gone}, and reports. */
    void run(Means means, Runnable gone) {
        AttemptAddress address = launch.attempt();
        Thread.currentThread().setName("attempt-" + address);
        // Reported should anything unforeseen be thrown: an end is always given.
        Exit exit = Exit.of(End.LOST, "Farmhand failed while it ran; see Farmhand's own log.");
        try {
            exit = runToItsEnd(means);
        } finally {
            gone.run();
            reports.ended(address, exit, account());
        }
    }

    private Exit runToItsEnd(Means means) {
        if (stopWish.isDone()) {
            return stopWish.join();
        }
        String mark = launch.attempt().toString();
        // Before there is anything to guard, since we may die right after.
        means.guard().begins(mark);
        List<String> guarded = new ArrayList<>(List.of(mark));
        try {
            Path log = means.logs().create(launch.attempt());
            ErrorOutput errors = ErrorOutput.of(service, log);
            outputs.remember();
            TaskProcess process =
                    new Launcher(means.spawner(), means.environment())
                            .start(launch, service, files(means, log, errors));
            guarded.add(Long.toString(process.pid()));
            means.guard().begins(guarded.getLast());
            return watch(means, process, log, errors);
        } catch (CannotStart problem) {
            return problem.exit();
        } finally {
            DataFile.remove(means.logs().data(launch.attempt()));
            means.guard().over(guarded);
        }
    }

    private Launcher.Files files(Means means, Path log, ErrorOutput errors) {
        LogFiles logs = means.logs();
        return new Launcher.Files(
                log, errors.target(), logs.report(launch.attempt()), logs.data(launch.attempt()));
    }

    private Exit watch(Means means, TaskProcess process, Path log, ErrorOutput errors) {
        reports.started(launch.attempt());
        OutputReader output = new OutputReader(service.reading(), launch.frames());
        ReportFile report = new ReportFile(means.logs().report(launch.attempt()), log, output);
        Tail tail =
                new Tail(new LogCap(log, means.room()), report, launch.attempt(), output, reports);
        UsageMeter meter = means.meter();
        meter.begin(process.pid());
        account = () -> account(means, 0, meter.of(process.pid()));
        Runnable look =
                () -> {
                    errors.poll();
                    tail.poll();
                    meter.look();
                };
        ScheduledFuture<?> polling =
                means.poller()
                        .scheduleWithFixedDelay(
                                look, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        ProcessTree tree = process.tree(means.environment().markOf(launch.attempt()));
        CompletableFuture.anyOf(process.ended(), stopWish).join();
        Optional<Exit> stopped =
                process.isAlive() ? Optional.of(stopWish.join()) : Optional.empty();
        tree.end(means.grace());
        polling.cancel(false);
        errors.finish();
        tail.finish();
        TaskProcess.Ended ended = process.ended().getNow(NOT_REMOVED);
        Account whole =
                account(means, output.percent(), ended.used().or(meter.of(process.pid())))
                        .said(made(report.said(), output), report.said().next());
        account = () -> whole;
        meter.over(process.pid());
        Exit exit = errors.judged(Verdict.of(ended.code(), stopped, output));
        return exit.end() == End.DONE ? judged(exit) : exit;
    }

    /** Done means that what was to be made is there. */
    private Exit judged(Exit done) {
        return outputs.complaint()
                .map(error -> new Exit(End.NO_OUTPUT, done.code(), done.signal(), error))
                .orElse(done);
    }

    /** What it said it made by itself, then what its output tells of. */
    private static List<String> made(ReportReader said, OutputReader output) {
        return Stream.concat(said.outputs().stream(), output.outputs().stream())
                .distinct()
                .toList();
    }

    private Account account(Means means, int percent, Usage used) {
        long log = means.logs().size(launch.attempt());
        return new Account(percent, used.cpu(), used.peakMemory(), log);
    }
}
