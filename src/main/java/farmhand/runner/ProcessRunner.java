package farmhand.runner;

import farmhand.engine.port.TaskFiles;
import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.LogPiece;
import farmhand.farm.service.ServiceList;
import farmhand.farm.service.Start;
import farmhand.farm.spec.Outputs;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.time.TimeLimits;
import farmhand.farm.transfer.Transfer;
import farmhand.farm.view.Machine;
import farmhand.runner.outputs.MadeFiles;
import farmhand.runner.process.FileRoom;
import farmhand.runner.process.Guard;
import farmhand.runner.process.LeftBehind;
import farmhand.runner.process.Programs;
import farmhand.runner.process.Signals;
import farmhand.runner.process.Spawner;
import farmhand.runner.process.UsageMeter;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;
import farmhand.runner.transfer.Sizes;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/**
 * Runs tasks as processes of this machine, one virtual thread an attempt, and ends them by {@link
 * Signals}.
 */
public final class ProcessRunner implements TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessRunner.class);

    /** What processes that were asked to end get before they are ended by force. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    private static final Exit CLOSING = Exit.of(End.STOPPED, "The farm is closing.");

    /** What gets a process that nobody waits for. */
    private static final Duration LEFT_GRACE = Duration.ofSeconds(1);

    private final Map<AttemptAddress, Running> running = new ConcurrentHashMap<>();
    private final ExecutorService attempts =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("attempt-", 0).factory());

    /** Platform threads: a copy keeps its thread busy in the system for long. */
    private final ExecutorService transfers =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("transfer-", 0).factory());

    private final ScheduledExecutorService poller =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("runner-tail").factory());
    private final TaskFiles files;
    private final Services services;
    private final Shares shares;
    private final Dropping dropping;
    private final LogFiles logs;
    private final ProgramCheck check;
    private final TaskEnvironment environment;
    private final Guard guard;
    private final CompletableFuture<RunningAttempt.Means> means;

    /**
     * A runner whose tasks know {@code data} as {@code FARMHAND_DATA}.
     *
     * @param data folder of the farm; logs are kept below it
     * @param services how kinds of tasks are run and judged
     * @param shares folders that transfers know by name
     * @param inherited what the environment of every task begins with
     * @param grace see {@link #GRACE}
     */
    public ProcessRunner(
            Path data,
            Services services,
            Shares shares,
            Map<String, String> inherited,
            Duration grace) {
        this(data, services, shares, inherited, grace, Spawner::here);
    }

    /** The same, with another way to start processes. */
    ProcessRunner(
            Path data,
            Services services,
            Shares shares,
            Map<String, String> inherited,
            Duration grace,
            Function<Programs, Spawner> spawner) {
        Programs programs = new Programs(inherited.getOrDefault("PATH", ""));
        this.services = services;
        this.shares = shares;
        this.dropping = new Dropping(shares, grace);
        this.logs = new LogFiles(data.resolve("logs"));
        this.check = new ProgramCheck(programs);
        this.files = new MadeFiles(programs);
        this.environment = new TaskEnvironment(inherited, data);
        this.guard = new Guard(programs, environment.mark(), grace);
        // Beside the start of the farm, which need not wait for the first task to be possible.
        this.means =
                CompletableFuture.supplyAsync(
                        () -> means(spawner.apply(programs), grace), attempts);
    }

    private RunningAttempt.Means means(Spawner spawner, Duration grace) {
        LOG.info("tasks are started by {}", spawner.way());
        return new RunningAttempt.Means(
                spawner,
                environment,
                logs,
                FileRoom.here(),
                poller,
                new UsageMeter(),
                guard,
                grace);
    }

    @Override
    public Measure measure(Transfer transfer) {
        return Sizes.of(shares, transfer);
    }

    @Override
    public Map<String, String> shares() {
        return shares.folders();
    }

    /** Another job may copy the same to the same place. */
    @Override
    public void drop(Transfer transfer) {
        if (running.values().stream().noneMatch(attempt -> attempt.isCopying(transfer))) {
            dropping.drop(transfer);
        }
    }

    @Override
    public void start(Launch launch, Reports reports) {
        AttemptAddress address = launch.attempt();
        if (launch.about().transfer().isPresent()) {
            copy(launch, launch.about().transfer().get(), reports);
            return;
        }
        RunningAttempt attempt = new RunningAttempt(launch, services.of(launch.service()), reports);
        running.put(address, attempt);
        try {
            attempts.execute(() -> attempt.run(means.join(), () -> running.remove(address)));
        } catch (RejectedExecutionException closed) {
            running.remove(address);
            reports.ended(address, CLOSING, Account.NONE);
        }
    }

    private void copy(Launch launch, Transfer transfer, Reports reports) {
        AttemptAddress address = launch.attempt();
        TransferAttempt attempt = new TransferAttempt(launch, transfer, reports);
        running.put(address, attempt);
        try {
            transfers.execute(
                    () -> {
                        dropping.await(transfer);
                        attempt.run(shares, logs, () -> running.remove(address));
                    });
        } catch (RejectedExecutionException closed) {
            running.remove(address);
            reports.ended(address, CLOSING, Account.NONE);
        }
    }

    @Override
    public void stop(AttemptAddress attempt, Exit why) {
        Running found = running.get(attempt);
        if (found != null) {
            found.stop(why);
        }
    }

    @Override
    public Account account(AttemptAddress attempt) {
        Running found = running.get(attempt);
        return found == null ? Account.NONE : found.account();
    }

    @Override
    public void endLeft(List<AttemptAddress> attempts) {
        new LeftBehind(attempts.stream().map(environment::markOf).toList()).end(LEFT_GRACE);
    }

    @Override
    public int slots(String service, int slots) {
        return services.of(service).slotsOf(slots);
    }

    @Override
    public TimeLimits times(String service) {
        return services.of(service).times();
    }

    @Override
    public long memory(String service) {
        return services.of(service).usual().memory();
    }

    @Override
    public Optional<String> warning(String service, String command, String workingDirectory) {
        if (!services.knows(service)) {
            return Optional.of(
                    "There is no service “"
                            + service
                            + "”: it is run as generic, in one slot. Use one of "
                            + String.join(", ", services.names())
                            + ".");
        }
        Start start = services.of(service).start();
        String run = command.isBlank() ? start.command() : command;
        return start.wrapper().stream()
                .limit(1)
                .flatMap(program -> check.warning(program, workingDirectory).stream())
                .findFirst()
                .or(() -> check.warning(run, workingDirectory));
    }

    @Override
    public Machine machine() {
        return ThisMachine.now(Path.of("/proc"));
    }

    @Override
    public ServiceList services() {
        return services.list();
    }

    @Override
    public boolean isMade(String workingDirectory, Outputs outputs) {
        return new OutputFiles(workingDirectory, outputs).areMade();
    }

    @Override
    public TaskFiles files() {
        return files;
    }

    @Override
    public Optional<LogPiece> log(AttemptAddress attempt, long offset, int limit) {
        // Asked first: what had ended before the file was measured cannot have grown since.
        boolean ended = !running.containsKey(attempt);
        return logs.read(attempt, offset, limit, ended);
    }

    @Override
    public void forget(JobNumber job) {
        logs.forget(job);
    }

    @Override
    public void close() {
        attempts.shutdown();
        transfers.shutdown();
        running.values().forEach(attempt -> attempt.stop(Exit.STOPPED));
        attempts.close();
        transfers.close();
        dropping.close();
        poller.close();
        guard.close();
        means.join().spawner().close();
    }
}
