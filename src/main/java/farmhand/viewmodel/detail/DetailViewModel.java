package farmhand.viewmodel.detail;

import farmhand.farm.Totals;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.view.Update;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.log.LogViewModel;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.TaskRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of the chosen rows, and the log of a chosen task. */
public final class DetailViewModel {
    private final Rows rows;
    private final Selection selection;
    private final Consumer<Optional<AttemptAddress>> watchLog;
    private final Describing describing;
    private final LogViewModel log = new LogViewModel();
    private final ReadOnlyObjectWrapper<Detail> detail;

    /**
     * A model of what is chosen in {@code selection}.
     *
     * @param farm its name, shown while nothing is chosen
     * @param zone of clock times
     * @param watchLog asks for the log of an attempt, or for none
     */
    public DetailViewModel(
            String farm,
            ZoneId zone,
            Rows rows,
            Selection selection,
            Consumer<Optional<AttemptAddress>> watchLog) {
        this.rows = rows;
        this.selection = selection;
        this.watchLog = watchLog;
        this.describing = new Describing(farm, zone);
        this.detail = new ReadOnlyObjectWrapper<>(describing.nothing(Totals.NONE));
        selection.rows().addListener(_ -> refresh());
    }

    /** What is said. */
    public ReadOnlyObjectProperty<Detail> detail() {
        return detail.getReadOnlyProperty();
    }

    /** The log of the one chosen task. */
    public LogViewModel log() {
        return log;
    }

    /** Rows may have changed, or a piece of the log has come. */
    public void apply(Update update) {
        if (update instanceof Update.LogText piece) {
            log.apply(piece);
        } else {
            refresh();
        }
    }

    private void refresh() {
        List<Row> chosen = selection.rows().get();
        Detail now = chosen.isEmpty() ? describing.nothing(rows.totals()) : describing.of(chosen);
        if (!now.equals(detail.get())) {
            detail.set(now);
        }
        Optional<AttemptAddress> attempt = newestAttempt(chosen);
        log.follow(attempt);
        watchLog.accept(attempt);
    }

    private static Optional<AttemptAddress> newestAttempt(List<Row> chosen) {
        if (chosen.size() == 1 && chosen.getFirst() instanceof TaskRow task) {
            int tries = task.view().task().tries();
            return tries == 0 ? Optional.empty() : Optional.of(task.address().attempt(tries));
        }
        return Optional.empty();
    }
}
