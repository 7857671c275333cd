package farmhand.viewmodel;

import farmhand.farm.policy.Policy;
import farmhand.farm.view.Update;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Rows;

import io.reactivex.rxjava3.core.Maybe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of the last session: shown at once, until the farm says how it is. */
final class LastRows {
    private static final int MOST_JOBS = 10_000;

    private final Surroundings around;
    private final Rows rows;
    private final Connection connection;
    private String epoch = "";

    LastRows(Surroundings around, Rows rows, Connection connection) {
        this.around = around;
        this.rows = rows;
        this.connection = connection;
    }

    /** Shows them as soon as they are read, if nothing better is there by then. */
    void show() {
        // Not disposed of: a window that was closed meanwhile shows them to nobody.
        var _ =
                Maybe.fromOptional(Optional.of(around.outside()))
                        .observeOn(around.disk())
                        .mapOptional(Outside::lastRows)
                        .observeOn(around.window())
                        .subscribe(this::show);
    }

    /** Notes whose rows they are. */
    void apply(Update update) {
        if (update instanceof Update.Hello hello) {
            epoch = hello.epoch();
        }
    }

    /** Keeps the rows as they are for the next session; not those of an earlier one. */
    void keep() {
        connection
                .lastTrue()
                .ifPresent(at -> around.outside().keepRows(new Remembered(at, epoch, wholeJobs())));
    }

    private void show(Remembered last) {
        if (epoch.isEmpty()) { // the farm has said nothing yet, and may be away
            rows.apply(new Update.Hello(last.epoch(), 0, false, ""));
            rows.apply(new Update.Snapshot(0, last.jobs(), Policy.USUAL, false));
            connection.remembered(last.at());
        }
    }

    private List<WholeJob> wholeJobs() {
        return rows.jobs().stream()
                .map(JobRow::whole)
                .limit(MOST_JOBS)
                .sorted(Comparator.comparing(whole -> whole.job().number()))
                .toList();
    }
}
