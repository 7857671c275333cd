package farmhand.upstream.cgkit;

import farmhand.engine.port.TaskFiles;
import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.LogPiece;
import farmhand.farm.service.ServiceList;
import farmhand.farm.spec.Outputs;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.time.TimeLimits;
import farmhand.farm.transfer.Transfer;
import farmhand.farm.view.Machine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Runs tasks by another runner, those of cgkit directories once it has taken them there. */
public final class CgkitRunner implements TaskRunner {
    private final TaskRunner runner;
    private final List<CgkitDirectory> directories;
    private final Map<AttemptAddress, TakenJob> running = new ConcurrentHashMap<>();
    private final ExecutorService disks =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("cgkit-", 0).factory());

    /** Both are closed by whoever made them, {@code runner} by this. */
    public CgkitRunner(TaskRunner runner, List<CgkitDirectory> directories) {
        this.runner = runner;
        this.directories = List.copyOf(directories);
        for (CgkitDirectory directory : directories) {
            directory.stopBy(position -> stopAll(directory.queue(), position));
        }
    }

    @Override
    public void start(Launch launch, Reports reports) {
        Optional<Place> place = launch.about().place();
        if (place.isEmpty()) {
            runner.start(launch, reports);
            return;
        }
        for (CgkitDirectory directory : directories) {
            if (directory.queue().equals(place.get().queue())) {
                later(() -> start(directory, place.get(), launch, reports), launch, reports);
                return;
            }
        }
        throw new IllegalArgumentException("no directory for " + place.get());
    }

    private void later(Runnable start, Launch launch, Reports reports) {
        try {
            disks.execute(start);
        } catch (RejectedExecutionException closed) {
            reports.ended(
                    launch.attempt(), Exit.of(End.STOPPED, "The farm is closing."), Account.NONE);
        }
    }

    private void start(CgkitDirectory directory, Place place, Launch launch, Reports reports) {
        boolean answered = false;
        try {
            Optional<RunningDirectory> taken =
                    directory.take(place.position(), place.key(), launch.attempt());
            answered = true;
            taken.ifPresent(one -> run(directory, place, one, launch, reports));
        } finally {
            if (!answered) {
                // An end is always given, should anything unforeseen be thrown.
                Exit lost = Exit.of(End.LOST, "Farmhand failed; see Farmhand's own log.");
                reports.ended(launch.attempt(), lost, Account.NONE);
            }
        }
    }

    private void run(
            CgkitDirectory directory,
            Place place,
            RunningDirectory taken,
            Launch launch,
            Reports reports) {
        Runnable over = () -> running.remove(launch.attempt());
        TakenJob job = new TakenJob(directory, place, taken, runner, reports, disks, over);
        running.put(launch.attempt(), job);
        runner.start(job.launch(launch), job);
    }

    private void stopAll(String queue, int position) {
        running.forEach(
                (attempt, job) -> {
                    if (job.isOf(queue, position)) {
                        runner.stop(attempt);
                    }
                });
    }

    @Override
    public void stop(AttemptAddress attempt, Exit why) {
        runner.stop(attempt, why);
    }

    @Override
    public Account account(AttemptAddress attempt) {
        return runner.account(attempt);
    }

    @Override
    public void endLeft(List<AttemptAddress> attempts) {
        runner.endLeft(attempts);
    }

    @Override
    public int slots(String service, int slots) {
        return runner.slots(service, slots);
    }

    @Override
    public TimeLimits times(String service) {
        return runner.times(service);
    }

    @Override
    public long memory(String service) {
        return runner.memory(service);
    }

    @Override
    public Measure measure(Transfer transfer) {
        return runner.measure(transfer);
    }

    @Override
    public void drop(Transfer transfer) {
        runner.drop(transfer);
    }

    @Override
    public Map<String, String> shares() {
        return runner.shares();
    }

    @Override
    public TaskFiles files() {
        return runner.files();
    }

    @Override
    public Machine machine() {
        return runner.machine();
    }

    @Override
    public ServiceList services() {
        return runner.services();
    }

    @Override
    public Optional<String> warning(String service, String command, String workingDirectory) {
        return runner.warning(service, command, workingDirectory);
    }

    @Override
    public boolean isMade(String workingDirectory, Outputs outputs) {
        return runner.isMade(workingDirectory, outputs);
    }

    @Override
    public Optional<LogPiece> log(AttemptAddress attempt, long offset, int limit) {
        return runner.log(attempt, offset, limit);
    }

    @Override
    public void forget(JobNumber job) {
        runner.forget(job);
    }

    /** Also waits until the ends are written. */
    @Override
    public void close() {
        runner.close();
        disks.close();
    }
}
