package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.Rows;

import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.function.Supplier;

/** What failed on a machine, and what is noted of it: neither is told unasked. */
final class WorkerPast {
    private static final int MOST_FAILED = 20;
    private static final long NEVER = -1;

    private final Asker asker;
    private final Rows rows;
    private final Supplier<String> user;
    private final ReadOnlyObjectWrapper<List<OnWorker>> failed =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper log = new ReadOnlyStringWrapper("");
    private Disposable askedFailed = Disposable.disposed();
    private Disposable askedLog = Disposable.disposed();
    private long asOf = NEVER;

    WorkerPast(Asker asker, Rows rows, Supplier<String> user) {
        this.asker = asker;
        this.rows = rows;
        this.user = user;
    }

    /** What failed there and was not tried again; the newest jobs first. */
    ReadOnlyObjectProperty<List<OnWorker>> failed() {
        return failed.getReadOnlyProperty();
    }

    /** What is noted, or why that cannot be had; empty until it is asked for. */
    ReadOnlyStringProperty log() {
        return log.getReadOnlyProperty();
    }

    /** It is of another machine from now on. */
    void begin() {
        failed.set(List.of());
        askedFailed.dispose();
        askedLog.dispose();
        log.set("");
        asOf = NEVER;
    }

    /** Asks what is noted of {@code worker}. */
    void askLog(String worker) {
        askedLog.dispose();
        askedLog =
                asker.ask(
                        new Question.WorkerLogOf(worker),
                        told -> log.set(told.isEmpty() ? text("worker.logEmpty") : told),
                        problem -> log.set(String.valueOf(problem.getMessage())));
    }

    /** Asks what failed on {@code worker}, unless that was asked as the farm is now. */
    void askFailed(String worker, long revision) {
        if (revision == asOf) {
            return;
        }
        asOf = revision;
        askFailed(worker);
    }

    /** Asks what failed on {@code worker}. */
    void askFailed(String worker) {
        askedFailed.dispose();
        String quoted = "'" + worker.replace("'", "''") + "'";
        askedFailed =
                asker.ask(
                        new Question.TasksWhere(
                                "status=failed and worker=" + quoted,
                                new Question.Part(user.get(), 0, MOST_FAILED)),
                        this::show,
                        _ -> failed.set(List.of())); // the list says that nobody answers
    }

    private void show(TaskPage page) {
        List<OnWorker> then =
                page.tasks().stream().map(one -> OnWorker.failed(one, rows)).toList().reversed();
        if (!then.equals(failed.get())) {
            failed.set(then);
        }
    }
}
