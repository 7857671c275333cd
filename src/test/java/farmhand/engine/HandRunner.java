package farmhand.engine;

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

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs nothing: the test says what becomes of each attempt. Every service takes one slot. */
public final class HandRunner implements TaskRunner {
    private final List<JobNumber> forgotten = new ArrayList<>();
    private static final Exit CLOSING = Exit.of(End.STOPPED, "The farm is closing.");

    static final Account SO_FAR = new Account(0, Duration.ofSeconds(3), 1 << 20, 70);

    private final Map<AttemptAddress, Reports> running = new LinkedHashMap<>();
    private final List<Launch> launches = new ArrayList<>();
    private final Map<AttemptAddress, Exit> stopped = new LinkedHashMap<>();
    private final List<AttemptAddress> left = new ArrayList<>();
    private volatile Machine machine = Machine.UNKNOWN;
    private boolean closed;

    /** All that was ever started, in order. */
    synchronized List<Launch> launches() {
        return List.copyOf(launches);
    }

    /** Started and not ended, in order of starts. */
    public synchronized List<AttemptAddress> running() {
        return List.copyOf(running.keySet());
    }

    /** All that was asked to stop. */
    public synchronized Set<AttemptAddress> stopped() {
        return Set.copyOf(stopped.keySet());
    }

    /** How it was asked to end. */
    synchronized Exit stoppedAs(String attempt) {
        return stopped.getOrDefault(AttemptAddress.parse(attempt), Exit.NOT_YET);
    }

    /** All that was to be ended since an earlier coordinator had left it. */
    synchronized List<AttemptAddress> left() {
        return List.copyOf(left);
    }

    void begins(AttemptAddress attempt) {
        reportsOf(attempt).started(attempt);
    }

    void reaches(AttemptAddress attempt, int percent, String line) {
        reportsOf(attempt).progressed(attempt, percent, line);
    }

    /** It ended so, having used nothing that is known. */
    public void ends(AttemptAddress attempt, Exit exit) {
        ends(attempt, exit, Account.NONE);
    }

    synchronized void ends(AttemptAddress attempt, Exit exit, Account account) {
        reportsOf(attempt).ended(attempt, exit, account);
        running.remove(attempt);
    }

    /** A kilobyte; any destination is known but none. */
    @Override
    public Measure measure(Transfer transfer) {
        return new Measure(1_000, !transfer.destination().isEmpty());
    }

    @Override
    public synchronized void start(Launch launch, Reports reports) {
        if (closed) {
            reports.ended(launch.attempt(), CLOSING, Account.NONE);
            return;
        }
        launches.add(launch);
        running.put(launch.attempt(), reports);
    }

    @Override
    public synchronized void stop(AttemptAddress attempt, Exit why) {
        stopped.putIfAbsent(attempt, why);
    }

    /** Of all that runs the same. */
    @Override
    public synchronized Account account(AttemptAddress attempt) {
        return running.containsKey(attempt) ? SO_FAR : Account.NONE;
    }

    @Override
    public synchronized void endLeft(List<AttemptAddress> attempts) {
        left.addAll(attempts);
    }

    @Override
    public int slots(String service, int slots) {
        return 1;
    }

    @Override
    public TimeLimits times(String service) {
        return service.equals("hasty")
                ? new TimeLimits(Duration.ofMinutes(1), Duration.ZERO)
                : TimeLimits.NONE;
    }

    @Override
    public Machine machine() {
        return machine;
    }

    /** That much memory is free from now on, of 16 GiB. */
    void has(long freeMemory) {
        machine = new Machine(1, 16L << 30, freeMemory);
    }

    /** Every service needs a gigabyte. */
    @Override
    public long memory(String service) {
        return 1L << 30;
    }

    @Override
    public ServiceList services() {
        return new ServiceList(List.of(), List.of());
    }

    @Override
    public Optional<String> warning(String service, String command, String workingDirectory) {
        return command.startsWith("no-such")
                ? Optional.of("There is no program “" + command + "” here.")
                : Optional.empty();
    }

    /** Whatever has no “lost” in its name is there. */
    @Override
    public boolean isMade(String workingDirectory, Outputs outputs) {
        return outputs.files().noneMatch(file -> file.contains("lost"));
    }

    @Override
    public synchronized Optional<LogPiece> log(AttemptAddress attempt, long offset, int limit) {
        boolean known = launches.stream().anyMatch(launch -> launch.attempt().equals(attempt));
        return known
                ? Optional.of(new LogPiece(0, ByteBuffer.allocate(0), 0, false))
                : Optional.empty();
    }

    @Override
    public synchronized void forget(JobNumber job) {
        forgotten.add(job);
    }

    /** Jobs whose logs are gone. */
    synchronized List<JobNumber> forgotten() {
        return List.copyOf(forgotten);
    }

    @Override
    public synchronized void close() {
        closed = true;
        running().forEach(attempt -> ends(attempt, CLOSING));
    }

    /** Where the reports of an attempt that runs go. */
    synchronized Reports reportsOf(AttemptAddress attempt) {
        return Optional.ofNullable(running.get(attempt)).orElseThrow();
    }
}
