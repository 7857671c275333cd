package farmhand.viewmodel.detail;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.view.Update;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.log.CompareViewModel;
import farmhand.viewmodel.log.LogViewModel;
import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.raw.RawText;
import farmhand.viewmodel.raw.RawViewModel;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.core.Scheduler;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is said of the chosen rows, and the log of a chosen task. */
public final class DetailViewModel {
    private final Around around;
    private final Attempts attempts;
    private final Rows rows;
    private final Selection selection;
    private final ObjectProperty<Optional<Picked>> picked =
            new SimpleObjectProperty<>(Optional.empty());
    private final Describing describing;
    private final Explaining explaining;
    private final LogViewModel log;
    private final ReadOnlyObjectWrapper<Detail> detail;
    private final ReadOnlyObjectWrapper<Lookout> lookout =
            new ReadOnlyObjectWrapper<>(Lookout.NONE);
    private final CellColours colours = new CellColours();
    private final CompareViewModel comparison;
    private final PeaksViewModel peaks;
    private final RawViewModel raw;
    private final TabChoice tabs = new TabChoice();
    private final LogChoice logs = new LogChoice();
    private long historyOf;

    /**
     * What the pane has around it.
     *
     * @param farm the farm's name, shown while nothing is chosen
     * @param zone of clock times
     * @param now what time it is
     * @param asker of what no row says
     * @param disk runs what waits for the farm
     * @param history what was done to a job
     * @param printer of what the farm told
     */
    public record Around(
            Supplier<String> farm,
            ZoneId zone,
            Supplier<Instant> now,
            Asker asker,
            Scheduler disk,
            Activity history,
            RawText printer) {}

    /**
     * A model of what is chosen in {@code selection}.
     *
     * @param watchLog asks for the log of an attempt, or for none
     */
    public DetailViewModel(
            Around around,
            Rows rows,
            Selection selection,
            Consumer<Optional<AttemptAddress>> watchLog) {
        this.around = around;
        this.attempts = new Attempts(around.asker(), around.zone(), around.now());
        this.rows = rows;
        this.selection = selection;
        this.log = new LogViewModel(around.asker(), around.disk(), around.now(), watchLog);
        this.comparison = new CompareViewModel(around.asker(), around.disk());
        this.peaks = new PeaksViewModel(around.asker(), rows);
        this.raw = new RawViewModel(around.asker(), around.disk(), around.printer());
        this.describing = new Describing(around.farm(), around.zone(), around.now());
        this.explaining = new Explaining(around.asker(), rows);
        this.detail = new ReadOnlyObjectWrapper<>(describing.nothing(rows));
        selection.rows().addListener(_ -> chosen());
        attempts.shown().subscribe((_, _) -> followLog());
        attempts.ended().subscribe(log::ended);
        logs.shown().subscribe((_, _) -> refresh());
        colours.colouring().subscribe((_, _) -> showPeaks());
        colours.colouring().subscribe((_, _) -> compare());
        lookout.subscribe(this::compare);
        peaks.shown().subscribe((_, _) -> compare());
        tabs.tab().subscribe((_, _) -> show());
    }

    /** What is said. */
    public ReadOnlyObjectProperty<Detail> detail() {
        return detail.getReadOnlyProperty();
    }

    /** Why it does not run, as the farm says. */
    public ReadOnlyObjectProperty<List<Because>> because() {
        return explaining.because();
    }

    /** What takes a look at all tasks. */
    public ReadOnlyObjectProperty<Lookout> lookout() {
        return lookout.getReadOnlyProperty();
    }

    /** The tabs that say something of the chosen. */
    public ReadOnlyObjectProperty<List<PaneTab>> tabs() {
        return tabs.tabs();
    }

    /** The tab that is shown: the log of a task, and of jobs what was looked at last. */
    public ObjectProperty<PaneTab> tab() {
        return tabs.tab();
    }

    /** What is picked in the matrix of tasks. */
    public ObjectProperty<Optional<Picked>> picked() {
        return picked;
    }

    /** What the cells of the matrix tell. */
    public CellColours colours() {
        return colours;
    }

    private void compare() {
        boolean seen = tabs.tab().get() == PaneTab.FRAMES;
        colours.compare(seen ? lookout.get().blocks() : List.of(), peaks.shown().get());
    }

    /** Picks tasks, and shows them in the matrix with what can be done to them. */
    public void pick(Picked some) {
        if (tabs.tabs().get().contains(PaneTab.FRAMES)) {
            tabs.tab().set(PaneTab.FRAMES);
            picked.set(Optional.of(some));
        }
    }

    /** Chooses the task, and shows what it wrote. */
    public void openLog(TaskRow task) {
        tabs.logNext();
        selection.want(task);
    }

    /** A second has passed, and the farm is at {@code revision}. */
    public void tick(long revision) {
        explaining.tick(revision);
        log.tick();
        if (revision != historyOf && tabs.tab().get() == PaneTab.HISTORY) {
            loadHistory();
        }
        historyOf = revision;
        refresh(); // how long it still takes goes with the time
        look();
        showRaw();
        showPeaks();
    }

    private void look() {
        PaneTab tab = tabs.tab().get();
        lookout.set(
                Lookout.at(
                        selection.rows().get(),
                        tab,
                        around.zone(),
                        around.now().get(),
                        lookout.get().version() + 1));
        List<BlockRow> blocks = lookout.get().blocks();
        if (tab == PaneTab.LOG && !blocks.isEmpty()) {
            logs.offer(Telling.of(blocks, lookout.get().errors()));
        }
    }

    /** Of which task of the one chosen job or block the log is shown. */
    public LogChoice logs() {
        return logs;
    }

    /** The attempts of the one chosen task, or of that whose log is shown. */
    public Attempts attempts() {
        return attempts;
    }

    /** What was done to the one chosen job. */
    public Activity history() {
        return around.history();
    }

    /** Two attempts of the one chosen task, held against each other. */
    public CompareViewModel comparison() {
        return comparison;
    }

    /** What attempts of the chosen job or block held in memory. */
    public PeaksViewModel peaks() {
        return peaks;
    }

    /** The one chosen row as the farm tells it. */
    public RawViewModel raw() {
        return raw;
    }

    /** The log of the one chosen task. */
    public LogViewModel log() {
        return log;
    }

    /** A piece of the log may have come, or the tasks of a job. */
    public void apply(Update update) {
        log.apply(update);
        attempts.apply(update);
        explaining.apply(update);
        if (update instanceof Update.Watched) {
            look(); // now the tasks are known, and with them why they failed
        }
    }

    private void chosen() {
        List<Row> rows = selection.rows().get();
        explaining.about(one());
        logs.about(one());
        tabs.chosen(rows);
        show();
    }

    private void show() {
        refresh();
        look();
        loadHistory();
        showRaw();
        showPeaks();
    }

    private void showPeaks() {
        boolean wanted = colours.tellMemory(tabs.tab().get());
        peaks.about(one().filter(_ -> wanted), around.now().get());
    }

    private void showRaw() {
        raw.about(one().filter(_ -> tabs.tab().get() == PaneTab.RAW));
    }

    private void loadHistory() {
        if (tabs.tab().get() == PaneTab.HISTORY && one().isPresent()) {
            around.history().about(one().orElseThrow().job());
            around.history().load();
        }
    }

    /** The chosen row, where it is one alone. */
    private Optional<Row> one() {
        List<Row> rows = selection.rows().get();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    /** Rows may have changed. */
    public void refresh() {
        List<Row> chosen = selection.rows().get();
        Detail now =
                chosen.isEmpty()
                        ? describing.nothing(rows)
                        : describing.of(chosen, selection.heads());
        if (!now.equals(detail.get())) {
            detail.set(now);
        }
        attempts.about(one().flatMap(this::told));
    }

    /** The task whose log is shown, where one is. */
    private Optional<TaskRow> told(Row chosen) {
        return switch (chosen) {
            case TaskRow task -> Optional.of(task);
            case JobRow _, BlockRow _ ->
                    tabs.tab().get() == PaneTab.LOG ? logs.shown().get() : Optional.empty();
            case FoldRow _ -> Optional.empty();
        };
    }

    private void followLog() {
        comparison.leave();
        log.follow(attempts.shown().get());
    }
}
