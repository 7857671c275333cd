package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.farm.view.Update;
import farmhand.farm.view.WorkerInfo;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Rows;

import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The machines: those that a person keeps back first, then by name. The feed tells of them while
 * they are looked at.
 */
public final class WorkersViewModel {
    private static final int MOST_FAILED = 20;

    private static final Comparator<WorkerLine> PROBLEMS_FIRST =
            Comparator.comparing((WorkerLine line) -> line.mark() != Mark.PAUSED)
                    .thenComparing(WorkerLine::name);

    private final Asker asker;
    private final Rows rows;
    private final Supplier<Instant> now;
    private final String user;
    private final Consumer<Optional<Set<JobNumber>>> watch;
    private final ObservableList<WorkerLine> lines = FXCollections.observableArrayList();
    private final ObservableList<WorkerLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Optional<WorkerLine>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<OnWorker>> running =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OnWorker>> failed =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper log = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private boolean looking;
    private Disposable asked = Disposable.disposed();
    private Disposable askedFailed = Disposable.disposed();
    private Disposable askedLog = Disposable.disposed();

    /**
     * The machines of a farm.
     *
     * @param user who asks
     * @param watch is told that they are looked at, and the jobs whose tasks the chosen one runs;
     *     or that they are not
     */
    public WorkersViewModel(
            Asker asker,
            Rows rows,
            Supplier<Instant> now,
            String user,
            Consumer<Optional<Set<JobNumber>>> watch) {
        this.asker = asker;
        this.rows = rows;
        this.now = now;
        this.user = user;
        this.watch = watch;
        chosen.subscribe((_, _) -> choose());
    }

    /** All of them, in the order they are shown. */
    public ObservableList<WorkerLine> lines() {
        return linesSeen;
    }

    /** Name of the chosen one; empty while none is. */
    public ObjectProperty<String> chosen() {
        return chosen;
    }

    /** The chosen one as it is now. */
    public ReadOnlyObjectProperty<Optional<WorkerLine>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the chosen one runs. */
    public ReadOnlyObjectProperty<List<OnWorker>> running() {
        return running.getReadOnlyProperty();
    }

    /** What failed on the chosen one and was not tried again; the newest jobs first. */
    public ReadOnlyObjectProperty<List<OnWorker>> failed() {
        return failed.getReadOnlyProperty();
    }

    /** What is noted of the chosen one, or why that cannot be had; empty until it is asked for. */
    public ReadOnlyStringProperty log() {
        return log.getReadOnlyProperty();
    }

    /** Asks what is noted of the chosen one. */
    public void askLog() {
        askedLog.dispose();
        askedLog =
                asker.ask(
                        new Question.WorkerLogOf(chosen.get()),
                        told -> log.set(told.isEmpty() ? text("worker.logEmpty") : told),
                        problem -> log.set(String.valueOf(problem.getMessage())));
    }

    /** Why there is nothing to see, a sentence; empty when there is something. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** How many there are and how they do. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Names of the tasks that a machine runs, as its row says them. */
    public List<OnWorker> runningOn(WorkerLine line) {
        return line.running().stream()
                .map(task -> OnWorker.running(task, rows, now.get()))
                .toList();
    }

    /** They are looked at from now on. */
    public void open() {
        looking = true;
        watch.accept(Optional.of(Set.of()));
        load();
    }

    /** They are not looked at any more. */
    public void leave() {
        looking = false;
        watch.accept(Optional.empty());
    }

    /** Takes what the feed tells of them. */
    public void apply(Update update) {
        if (update instanceof Update.Workers told) {
            show(told.workers());
            askFailed();
        }
    }

    /** A second has passed while they are looked at. */
    public void tick() {
        showRunning();
    }

    /** Asks the farm at once, rather than wait for the next time it looks. */
    void load() {
        asked.dispose();
        asked =
                asker.ask(
                        new Question.AllWorkers(),
                        this::show,
                        _ -> trouble.set(text("worker.unanswered")));
        askFailed();
    }

    private void show(List<WorkerInfo> told) {
        List<WorkerLine> all = told.stream().map(WorkerLine::of).sorted(PROBLEMS_FIRST).toList();
        if (!lines.equals(all)) {
            lines.setAll(all);
        }
        trouble.set(all.isEmpty() ? text("worker.none") : "");
        long busy = all.stream().filter(line -> !line.running().isEmpty()).count();
        long paused = all.stream().filter(WorkerLine::paused).count();
        summary.set(text("worker.summary", all.size(), busy, paused));
        if (all.stream().noneMatch(line -> line.name().equals(chosen.get()))) {
            chosen.set(all.isEmpty() ? "" : all.getFirst().name());
        }
        choose();
    }

    private void choose() {
        Optional<WorkerLine> before = shown.get();
        shown.set(lines.stream().filter(line -> line.name().equals(chosen.get())).findFirst());
        if (looking) {
            watch.accept(
                    Optional.of(
                            shown.get().stream()
                                    .flatMap(line -> line.running().stream())
                                    .map(TaskAddress::job)
                                    .collect(Collectors.toSet())));
        }
        showRunning();
        if (!before.map(WorkerLine::name).equals(shown.get().map(WorkerLine::name))) {
            failed.set(List.of());
            askedLog.dispose();
            log.set("");
            askFailed();
        }
    }

    private void showRunning() {
        List<OnWorker> then = shown.get().map(this::runningOn).orElse(List.of());
        if (!then.equals(running.get())) {
            running.set(then);
        }
    }

    private void askFailed() {
        askedFailed.dispose();
        if (shown.get().isEmpty()) {
            return;
        }
        String quoted = "'" + chosen.get().replace("'", "''") + "'";
        askedFailed =
                asker.ask(
                        new Question.TasksWhere(
                                "status=failed and worker=" + quoted,
                                new Question.Part(user, 0, MOST_FAILED)),
                        this::showFailed,
                        _ -> failed.set(List.of())); // the list says that nobody answers
    }

    private void showFailed(TaskPage page) {
        List<OnWorker> then =
                page.tasks().stream().map(one -> OnWorker.failed(one, rows)).toList().reversed();
        if (!then.equals(failed.get())) {
            failed.set(then);
        }
    }
}
