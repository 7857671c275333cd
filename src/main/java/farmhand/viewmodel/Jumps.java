package farmhand.viewmodel;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.find.JobsView;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Rows;

import java.util.List;
import java.util.Optional;

/** The ways from one thing in the window to another: machine, task, the jobs of a user. */
public final class Jumps {
    private final Rows rows;
    private final Selection selection;
    private final Find find;
    private final Places places;
    private Optional<JobNumber> made = Optional.empty();
    private List<Row> before = List.of();

    Jumps(Rows rows, Selection selection, Find find, Places places) {
        this.rows = rows;
        this.selection = selection;
        this.find = find;
        this.places = places;
    }

    /** What does that machine do? */
    public void toWorker(String name) {
        places.workers().find(name);
        places.shown().set(Place.WORKERS);
    }

    /** The task in the table, whatever is looked for there; a job that is gone is not. */
    public void toTask(TaskAddress task) {
        Optional<BlockRow> block =
                rows.find(new BlockAddress(task.job(), task.block()))
                        .filter(row -> task.task() < row.size());
        block.ifPresent(
                row -> {
                    if (!find.jobs().contains(row.parent())) {
                        find.showAll();
                    }
                    places.shown().set(Place.JOBS);
                    selection.want(row.tasks().get(task.task()));
                });
    }

    /** The job in the table, whatever is looked for there; one that is gone is not. */
    public void toJob(JobNumber number) {
        rows.find(number)
                .ifPresent(
                        row -> {
                            if (!find.jobs().contains(row)) {
                                find.showAll();
                            }
                            places.shown().set(Place.JOBS);
                            selection.want(row);
                        });
    }

    /** To a job that was just made, as soon as it has a row, unless other rows are chosen first. */
    void toMade(JobNumber number) {
        made = Optional.of(number);
        before = selection.rows().get();
        look();
    }

    /** Rows may have come. */
    void look() {
        if (!selection.rows().get().equals(before)) {
            made = Optional.empty();
        }
        made.filter(number -> rows.find(number).isPresent())
                .ifPresent(
                        number -> {
                            made = Optional.empty();
                            toJob(number);
                        });
    }

    /** The jobs of that user, in the order in which they go. */
    public void toJobsOf(String user) {
        find.view().set(JobsView.ALL);
        find.mark().set(Optional.empty());
        find.typed().text().set("user:" + quoted(user));
        places.shown().set(Place.JOBS);
    }

    private static String quoted(String name) {
        return name.chars().allMatch(Character::isLetterOrDigit)
                ? name
                : "'" + name.replace("'", "''") + "'";
    }
}
