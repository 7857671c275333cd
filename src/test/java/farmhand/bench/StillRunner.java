package farmhand.bench;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.LogPiece;
import farmhand.farm.service.ServiceList;
import farmhand.farm.spec.Outputs;
import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;
import farmhand.farm.time.TimeLimits;
import farmhand.farm.transfer.Transfer;
import farmhand.farm.view.Machine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Starts no processes: an attempt comes as far as it is told to. */
final class StillRunner implements TaskRunner {
    private final Map<AttemptAddress, Reports> running = new ConcurrentHashMap<>();

    boolean runs(AttemptAddress attempt) {
        return running.containsKey(attempt);
    }

    /** What an attempt's process would say. */
    void says(AttemptAddress attempt, int percent, String line) {
        Optional.ofNullable(running.get(attempt)).orElseThrow().progressed(attempt, percent, line);
    }

    @Override
    public Measure measure(Transfer transfer) {
        return new Measure(0, true);
    }

    @Override
    public void start(Launch launch, Reports reports) {
        running.put(launch.attempt(), reports);
        reports.started(launch.attempt());
    }

    @Override
    public void stop(AttemptAddress attempt, Exit why) {
        Optional.ofNullable(running.remove(attempt))
                .ifPresent(reports -> reports.ended(attempt, why, Account.NONE));
    }

    @Override
    public Account account(AttemptAddress attempt) {
        return Account.NONE;
    }

    @Override
    public void endLeft(List<AttemptAddress> attempts) {}

    @Override
    public int slots(String service, int slots) {
        return 1;
    }

    @Override
    public long memory(String service) {
        return 0;
    }

    @Override
    public TimeLimits times(String service) {
        return TimeLimits.NONE;
    }

    @Override
    public Machine machine() {
        return Machine.UNKNOWN;
    }

    @Override
    public ServiceList services() {
        return new ServiceList(List.of(), List.of());
    }

    @Override
    public Optional<String> warning(String service, String command, String workingDirectory) {
        return Optional.empty();
    }

    @Override
    public boolean isMade(String workingDirectory, Outputs outputs) {
        return true;
    }

    @Override
    public Optional<LogPiece> log(AttemptAddress attempt, long offset, int limit) {
        return Optional.empty();
    }

    @Override
    public void forget(JobNumber job) {}

    @Override
    public void close() {
        running.keySet().forEach(this::stop);
    }
}
