package farmhand.upstream.cgkit;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A job that this farm took: passes on what the runner reports, and writes it into the directory as
 * cgkit's workers do. The disk is waited for on threads of its own.
 */
final class TakenJob implements TaskRunner.Reports {
    private static final Logger LOG = LoggerFactory.getLogger(TakenJob.class);
    private static final int PIECE = 64 * 1024;

    /** What is to be written next. */
    private record Said(int percent, String line) {}

    private final CgkitDirectory directory;
    private final TaskRunner.Place place;
    private final RunningDirectory taken;
    private final TaskRunner runner;
    private final TaskRunner.Reports reports;
    private final Executor disks;
    private final Runnable over;
    private final AtomicReference<Optional<Said>> next = new AtomicReference<>(Optional.empty());
    private final ReentrantLock writing = new ReentrantLock();
    private Said written = new Said(0, "");
    private long copied;

    TakenJob(
            CgkitDirectory directory,
            TaskRunner.Place place,
            RunningDirectory taken,
            TaskRunner runner,
            TaskRunner.Reports reports,
            Executor disks,
            Runnable over) {
        this.directory = directory;
        this.place = place;
        this.taken = taken;
        this.runner = runner;
        this.reports = reports;
        this.disks = disks;
        this.over = over;
    }

    boolean isOf(String queue, int position) {
        return place.queue().equals(queue) && place.position() == position;
    }

    /** It is run in the directory that was taken, as cgkit runs its procedures. */
    TaskRunner.Launch launch(TaskRunner.Launch asked) {
        return new TaskRunner.Launch(
                asked.attempt(),
                asked.service(),
                asked.command(),
                taken.path().toString(),
                asked.environment(),
                asked.frames(),
                asked.name(),
                asked.outputs(),
                asked.about());
    }

    @Override
    public void started(AttemptAddress attempt) {
        reports.started(attempt);
    }

    @Override
    public void progressed(AttemptAddress attempt, int percent, String line) {
        reports.progressed(attempt, percent, line);
        if (next.getAndSet(Optional.of(new Said(percent, line))).isEmpty()) {
            disks.execute(() -> write(attempt));
        }
    }

    @Override
    public void wrote(AttemptAddress attempt) {
        if (next.compareAndSet(Optional.empty(), Optional.of(written))) {
            disks.execute(
                    () -> {
                        write(attempt);
                        reports.wrote(attempt);
                    });
        }
    }

    @Override
    public void ended(AttemptAddress attempt, Exit exit, Account account) {
        disks.execute(
                () -> {
                    write(attempt);
                    over.run();
                    directory.end(
                            place.position(),
                            taken,
                            exit,
                            () -> reports.ended(attempt, exit, account));
                });
    }

    private void write(AttemptAddress attempt) {
        writing.lock();
        try {
            Said said = next.getAndSet(Optional.empty()).orElse(written);
            if (said.percent() > written.percent()) {
                taken.progress(said.percent());
            }
            if (!said.line().equals(written.line())) {
                taken.status(said.line());
            }
            written = said;
            copy(attempt);
        } catch (IOException broken) {
            LOG.debug("{} cannot be written", taken.path(), broken);
        } finally {
            writing.unlock();
        }
    }

    /** What the process wrote by now. */
    private void copy(AttemptAddress attempt) throws IOException {
        while (true) {
            Optional<LogPiece> piece = runner.log(attempt, copied, PIECE);
            if (piece.isEmpty() || !piece.get().bytes().hasRemaining()) {
                return;
            }
            byte[] bytes = new byte[piece.get().bytes().remaining()];
            piece.get().bytes().duplicate().get(bytes);
            taken.output(bytes);
            copied = piece.get().offset() + bytes.length;
        }
    }
}
