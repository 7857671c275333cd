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
public final class WorkerPast {
    private static final int MOST_FAILED = 20;
    private static final long NEVER = -1;

    private final Asker asker;
    private final Rows rows;
    private final Supplier<String> user;
    private final ReadOnlyObjectWrapper<Failed> failed = new ReadOnlyObjectWrapper<>(Failed.NONE);
    private final ReadOnlyStringWrapper log = new ReadOnlyStringWrapper("");
    private Disposable askedFailed = Disposable.disposed();
    private Disposable askedLog = Disposable.disposed();
    private long asOf = NEVER;
    private int older;
    private String worker = "";
    private boolean reading;
    private String standing = "";

    /**
     * What failed on a machine.
     *
     * @param newest the newest jobs first, and no more than can be looked at
     * @param all how many there are
     */
    public record Failed(List<OnWorker> newest, int all) {
        static final Failed NONE = new Failed(List.of(), 0);

        public Failed {
            newest = List.copyOf(newest);
        }

        /** How many failed, and which of them follow. */
        public String title() {
            return isWhole()
                    ? text("worker.failed", all)
                    : text("worker.failedNewest", all, newest.size());
        }

        /** Whether there are no others. */
        public boolean isWhole() {
            return newest.size() == all;
        }
    }

    WorkerPast(Asker asker, Rows rows, Supplier<String> user) {
        this.asker = asker;
        this.rows = rows;
        this.user = user;
    }

    /** What failed there and was not tried again. */
    public ReadOnlyObjectProperty<Failed> failed() {
        return failed.getReadOnlyProperty();
    }

    /** What is noted, or why that cannot be had; empty until it is asked for. */
    public ReadOnlyStringProperty log() {
        return log.getReadOnlyProperty();
    }

    /** It is of the machine of that name from now on; of none where it is empty. */
    void begin(String name) {
        worker = name;
        failed.set(Failed.NONE);
        older = 0;
        askedFailed.dispose();
        askedLog.dispose();
        log.set("");
        asOf = NEVER;
        standing = "";
        read(reading);
    }

    /** Whether what is noted is looked at: then it is asked for again and again. */
    public void read(boolean now) {
        reading = now;
        askedLog.dispose();
        if (now && !worker.isEmpty()) {
            askLog();
        }
    }

    /** That is how the machine stands: where it is otherwise than before, more is noted of it. */
    void saw(WorkerLine line) {
        String before = standing;
        standing = line.presence() + " " + line.paused() + " " + line.failures();
        if (reading && !before.isEmpty() && !before.equals(standing)) {
            askLog();
        }
    }

    /** Asks what is noted. */
    public void askLog() {
        askedLog.dispose();
        askedLog =
                asker.ask(
                        new Question.WorkerLogOf(worker),
                        told -> log.set(told.isEmpty() ? text("worker.logEmpty") : told),
                        problem -> log.set(String.valueOf(problem.getMessage())));
    }

    /** Asks what failed, unless that was asked as the farm is now. */
    void askFailed(long revision) {
        if (revision == asOf) {
            return;
        }
        asOf = revision;
        askFailed();
    }

    /** Asks what failed. */
    void askFailed() {
        askedFailed.dispose();
        String quoted = "'" + worker.replace("'", "''") + "'";
        askedFailed =
                asker.ask(
                        new Question.TasksWhere(
                                "status=failed and worker=" + quoted,
                                new Question.Part(user.get(), older, MOST_FAILED)),
                        this::show,
                        _ -> failed.set(Failed.NONE)); // the list says that nobody answers
    }

    /** The newest are on the last page, which begins where the number of all says. */
    private void show(TaskPage page) {
        int before = Math.max(0, page.total() - MOST_FAILED);
        if (before != older) {
            older = before;
            askFailed();
            return;
        }
        List<OnWorker> newest =
                page.tasks().stream().map(one -> OnWorker.failed(one, rows)).toList().reversed();
        Failed then = new Failed(newest, page.total());
        if (!then.equals(failed.get())) {
            failed.set(then);
        }
    }
}
