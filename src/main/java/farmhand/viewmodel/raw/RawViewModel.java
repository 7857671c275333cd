package farmhand.viewmodel.raw;

import farmhand.farm.link.Question;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;
import farmhand.viewmodel.row.Row;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The chosen row as the farm tells it, in lines. Written anew while it is looked at and something
 * changed; lines that stay the same stay, so that whoever reads does not lose the place.
 */
public final class RawViewModel {
    private final Asker asker;
    private final Scheduler disk;
    private final RawText printer;
    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final ObservableList<LogLine> seen = FXCollections.unmodifiableObservableList(lines);
    private final LogSearch search = LogSearch.within(seen);
    private Optional<Told> told = Optional.empty();
    private Disposable asked = Disposable.disposed();

    /**
     * Nothing is shown yet.
     *
     * @param asker of attempts, which no row holds
     * @param disk runs what takes longer than a frame
     * @param printer of what was told
     */
    public RawViewModel(Asker asker, Scheduler disk, RawText printer) {
        this.asker = asker;
        this.disk = disk;
        this.printer = printer;
    }

    /** The text, line by line; empty while nothing is chosen. */
    public ObservableList<LogLine> lines() {
        return seen;
    }

    /** Looks for lines. */
    public LogSearch search() {
        return search;
    }

    /** The whole text. */
    public String text() {
        return lines.stream().map(LogLine::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /** That row is looked at, or none is. Called again as time goes, it writes what changed. */
    public void about(Optional<Row> row) {
        Optional<Told> now = row.flatMap(Told::of);
        if (now.equals(told)) {
            return;
        }
        told = now;
        asked.dispose();
        if (now.isEmpty()) {
            lines.clear();
            search.forget();
        }
        now.ifPresent(this::write);
    }

    private void write(Told now) {
        if (now instanceof Told.OfTask task && task.task().task().tries() > 0) {
            asked =
                    asker.ask(
                            new Question.AttemptsOf(task.address()),
                            attempts -> print(task.with(attempts)),
                            _ -> print(task)); // what the row says is there without them
        } else {
            print(now);
        }
    }

    private void print(Told now) {
        asked =
                Single.fromCallable(() -> lines(now))
                        .subscribeOn(disk)
                        .observeOn(asker.window())
                        .subscribe(this::show);
    }

    private List<LogLine> lines(Told now) {
        return printer.print(now).lines().map(RawViewModel::line).toList();
    }

    private static LogLine line(String text) {
        return new LogLine(text, LogLine.Kind.PLAIN);
    }

    private void show(List<LogLine> now) {
        if (now.size() != lines.size()) {
            lines.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(lines.get(i))) {
                lines.set(i, now.get(i));
            }
        }
    }
}
