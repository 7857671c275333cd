package farmhand.client;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Tries a farm that was lost again, later each time. Belongs to one worker. */
final class Retry {
    private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
    private final Scheduler.Worker worker;
    private final Runnable connect;
    private Disposable next = Disposable.disposed();

    Retry(Scheduler.Worker worker, Runnable connect) {
        this.worker = worker;
        this.connect = connect;
    }

    /** The farm is there: the next pause is a short one. */
    void worked() {
        backoff.reset();
    }

    /** Tries it after a pause, and says how long that is. */
    Duration later() {
        Duration pause = backoff.next();
        next = worker.schedule(this::again, pause.toMillis(), TimeUnit.MILLISECONDS);
        return pause;
    }

    /** Does not wait for the pause to end, if there is one. */
    void now() {
        if (!next.isDisposed()) {
            again();
        }
    }

    private void again() {
        next.dispose();
        connect.run();
    }
}
