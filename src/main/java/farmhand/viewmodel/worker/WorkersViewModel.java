package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.Question;
import farmhand.farm.view.Update;
import farmhand.farm.view.WorkerInfo;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.find.Typed;
import farmhand.viewmodel.row.Rows;

import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The machines: those with problems first, then by name. The feed tells of them while they are
 * looked at; else they are asked for once in a while, to be counted.
 */
public final class WorkersViewModel {
    private final Asker asker;
    private final Rows rows;
    private final Supplier<Instant> now;
    private final WorkerPast past;
    private final Consumer<Optional<Set<JobNumber>>> watch;
    private final WorkerLines lines;
    private final WorkerSearch search;
    private final Glance glance = new Glance();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Optional<WorkerLine>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<OnWorker>> running =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private Disposable asked = Disposable.disposed();

    /**
     * The machines of a farm.
     *
     * @param user who asks
     * @param remarks what people noted of the machine of that name; empty where nothing is
     * @param watch is told the jobs whose tasks the chosen one runs; nothing if none is looked at
     */
    public WorkersViewModel(
            Asker asker,
            Rows rows,
            Supplier<Instant> now,
            Supplier<String> user,
            UnaryOperator<String> remarks,
            Consumer<Optional<Set<JobNumber>>> watch) {
        this.lines = new WorkerLines(remarks);
        this.asker = asker;
        this.rows = rows;
        this.now = now;
        this.past = new WorkerPast(asker, rows, user);
        this.watch = watch;
        this.search = new WorkerSearch(user, now, this::runningOn);
        chosen.subscribe((_, _) -> choose());
        lines.view().subscribe((_, _) -> seek());
        search.typed().text().subscribe((_, _) -> seek()); // behind the one that reads it
    }

    /** Those of the view, in the order they are shown. */
    public ObservableList<WorkerLine> lines() {
        return lines.shown();
    }

    /** All of them, by name, as they were told last; none while they were not yet. */
    public ReadOnlyObjectProperty<List<WorkerLine>> all() {
        return lines.all();
    }

    /** Which of them are shown. */
    public ObjectProperty<WorkersView> view() {
        return lines.view();
    }

    /** What is looked for among them: by name, state, what runs, or a query. */
    public Typed<WorkerLine> typed() {
        return search.typed();
    }

    /** How many of how many are shown, or in which order all are. */
    public String share() {
        return lines.share();
    }

    /** Whether all machines have as many slots, so that it need not stand in each row. */
    public boolean isSlotsOfAll() {
        return lines.commonSlots().isPresent();
    }

    /** Head of the column of slots: how many each has, where all have as many. */
    public String slotsTitle() {
        return lines.slotsTitle();
    }

    /** Below it: how many are taken, and of how many where that is not said above. */
    public String slotsTextOf(WorkerLine line) {
        return isSlotsOfAll() ? Integer.toString(line.busy()) : line.slotsText();
    }

    /** Rows stay where they are while the pointer is down. */
    public void hold(boolean down) {
        lines.hold(down);
    }

    /** Whether they are looked at. */
    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** Chooses that one, and shows it whatever the view is. */
    public void find(String name) {
        if (lines.shown().stream().noneMatch(line -> line.name().equals(name))) {
            view().set(WorkersView.ALL);
            search.typed().text().set("");
        }
        chosen.set(name);
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

    /** What failed on the chosen one, and what is noted of it. */
    public WorkerPast past() {
        return past;
    }

    /** Why there is nothing to see, where there is nothing; a sentence. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Names of the tasks that a machine runs, as its row says them. */
    public List<OnWorker> runningOn(WorkerLine line) {
        return line.running().stream()
                .map(task -> OnWorker.running(task, rows, now.get()))
                .toList();
    }

    /** They are looked at from now on. */
    public void open() {
        looking.set(true);
        watch.accept(Optional.of(Set.of()));
        load();
    }

    /** They are not looked at any more. */
    public void leave() {
        looking.set(false);
        watch.accept(Optional.empty());
    }

    /** Takes what the feed tells of them. */
    public void apply(Update update) {
        if (update instanceof Update.Workers told) {
            glance.told(told.revision());
            show(told.workers());
            if (looking.get() && shown.get().isPresent()) {
                past.askFailed(told.revision());
            }
        }
    }

    /** A second has passed; {@code revision} is the farm's now. */
    public void glance(long revision) {
        boolean behind = lines.isBehind(rows.counts().get().running());
        if (!looking.get() && glance.isDue(revision, behind)) {
            asked.dispose();
            asked = asker.ask(new Question.AllWorkers(), this::show, _ -> glance.missed());
        }
    }

    /** A second has passed while they are looked at. */
    public void tick() {
        showRunning();
    }

    /** Runs {@code after} whenever another is chosen, or is not looked at any more. */
    public void follow(Runnable after) {
        shown.subscribe(after);
        looking.subscribe(after);
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

    /** What people noted of machines may have changed. */
    public void noted() {
        lines.noted();
        choose();
    }

    private void show(List<WorkerInfo> told) {
        lines.show(told);
        seek();
        if (told.stream().noneMatch(one -> one.name().equals(chosen.get()))) {
            chooseSeen();
        }
        choose();
    }

    /** Shows those that are looked for, and says so where there is none. */
    private void seek() {
        lines.find(search.meant());
        trouble.set(search.none(all().get().size(), view().get()));
        chooseSeen();
    }

    /** The chosen one stays so if it is seen. */
    private void chooseSeen() {
        List<WorkerLine> seen = lines.shown();
        if (!seen.isEmpty() && seen.stream().noneMatch(one -> one.name().equals(chosen.get()))) {
            chosen.set(seen.getFirst().name());
        }
    }

    private void choose() {
        Optional<WorkerLine> before = shown.get();
        shown.set(
                all().get().stream().filter(line -> line.name().equals(chosen.get())).findFirst());
        if (looking.get()) {
            watch.accept(
                    Optional.of(
                            shown.get().stream()
                                    .flatMap(line -> line.running().stream())
                                    .map(TaskAddress::job)
                                    .collect(Collectors.toSet())));
        }
        showRunning();
        if (!before.map(WorkerLine::name).equals(shown.get().map(WorkerLine::name))) {
            past.begin(chosen.get());
            askFailed();
        }
        shown.get().ifPresent(past::saw);
    }

    private void showRunning() {
        List<OnWorker> then = shown.get().map(this::runningOn).orElse(List.of());
        if (!then.equals(running.get())) {
            running.set(then);
        }
    }

    private void askFailed() {
        if (looking.get() && shown.get().isPresent()) {
            past.askFailed();
        }
    }
}
