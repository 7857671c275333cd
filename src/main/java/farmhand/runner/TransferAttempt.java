package farmhand.runner;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.transfer.Transfer;
import farmhand.runner.transfer.Copy;
import farmhand.runner.transfer.LeftOff;
import farmhand.runner.transfer.Shares;
import farmhand.runner.transfer.TransferFailed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/** One attempt to copy something, in this process. */
final class TransferAttempt implements Running {
    private final TaskRunner.Launch launch;
    private final Transfer transfer;
    private final TaskRunner.Reports reports;
    private final CompletableFuture<Exit> stopWish = new CompletableFuture<>();
    private volatile LongSupplier rate = () -> 0;
    private long found = Account.UNKNOWN;

    TransferAttempt(TaskRunner.Launch launch, Transfer transfer, TaskRunner.Reports reports) {
        this.launch = launch;
        this.transfer = transfer;
        this.reports = reports;
    }

    @Override
    public void stop(Exit why) {
        stopWish.complete(why);
    }

    @Override
    public Account account() {
        return Account.NONE.withRate(rate.getAsLong());
    }

    @Override
    public boolean isCopying(Transfer other) {
        return Dropping.areAlike(transfer, other);
    }

    /** Runs it to its end, calls {@code gone}, and reports. */
    void run(Shares shares, LogFiles logs, Runnable gone) {
        AttemptAddress address = launch.attempt();
        Thread.currentThread().setName("transfer-" + address);
        Exit exit = Exit.of(End.LOST, "Farmhand failed while it ran; see Farmhand's own log.");
        try {
            exit = copy(shares, logs);
        } finally {
            gone.run();
            Account account = new Account(0, Duration.ZERO, 0, logs.size(address));
            reports.ended(address, exit, account.withBytes(found));
        }
    }

    private Exit copy(Shares shares, LogFiles logs) {
        if (isStopped()) {
            return stopWish.join();
        }
        try {
            Path log = logs.create(launch.attempt());
            reports.started(launch.attempt());
            try (TransferLog lines = new TransferLog(log)) {
                TransferMeter meter =
                        new TransferMeter(
                                launch.attempt(),
                                launch.about().bytes(),
                                reports,
                                lines,
                                this::isStopped);
                rate = meter::rate;
                Exit end = end(shares, meter);
                lines.add(end.error().isEmpty() ? meter.summary() : end.error());
                return end;
            }
        } catch (CannotStart problem) {
            return problem.exit();
        } catch (IOException | UncheckedIOException broken) {
            return Exit.of(End.FAILED, "Its log cannot be written: " + broken.getMessage() + ".");
        }
    }

    private Exit end(Shares shares, TransferMeter meter) {
        try {
            Copy.run(shares, transfer, meter);
            found = meter.bytes();
            return Exit.DONE;
        } catch (LeftOff ignored) {
            return stopWish.join();
        } catch (TransferFailed failed) {
            return Exit.of(failed.isLasting() ? End.CANNOT_START : End.FAILED, failed.text());
        }
    }

    private boolean isStopped() {
        return stopWish.isDone();
    }
}
