package farmhand.viewmodel.row;

import farmhand.farm.address.IndexRun;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * One row for neighbours in a block of which there is nothing to see: all done, or all still to
 * come. Stays the same row while its first or last task joins or leaves.
 */
public final class FoldRow implements Row {
    private final BlockRow parent;
    private final ObservableList<Row> tasks = FXCollections.observableArrayList();
    private final ObservableList<Row> tasksSeen = FXCollections.unmodifiableObservableList(tasks);
    private final ReadOnlyObjectWrapper<RowFacts> facts;
    private IndexRun run;
    private Mark mark;
    private FoldFacts said;
    private boolean opened;

    FoldRow(BlockRow parent, IndexRun run, Mark mark) {
        this.parent = parent;
        this.run = run;
        this.mark = mark;
        this.said = FoldFacts.of(parent, run);
        this.facts = new ReadOnlyObjectWrapper<>(factsNow());
    }

    @Override
    public Subject subject() {
        return new Subject.OfTasks(parent.address(), TaskSet.range(run.first(), run.last() + 1));
    }

    @Override
    public ReadOnlyObjectProperty<RowFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Its block. */
    public BlockRow parent() {
        return parent;
    }

    /** The tasks it stands for. */
    public IndexRun run() {
        return run;
    }

    /** How all of them are. */
    public Mark mark() {
        return mark;
    }

    /** Their rows, once {@link #open} was called. */
    public ObservableList<Row> tasks() {
        return tasksSeen;
    }

    /** Makes the rows of its tasks, if they are not there yet. */
    public void open() {
        opened = true;
        show();
    }

    void set(IndexRun now, Mark newMark) {
        FoldFacts next = FoldFacts.of(parent, now);
        if (mark == newMark && next.isSame(said)) {
            if (mark == Mark.WAITING || mark == Mark.READY) {
                Lines.set(facts, factsNow());
            }
            return; // as most are whenever one task of their block changes
        }
        run = now;
        mark = newMark;
        said = next;
        show();
        Lines.set(facts, factsNow());
    }

    private void show() {
        if (opened) {
            Lines.edit(tasks, parent.tasks().subList(run.first(), run.last() + 1));
        }
    }

    private RowFacts factsNow() {
        return new RowFacts(
                mark,
                Shapes.between(parent.task(run.first()).name(), parent.task(run.last()).name()),
                "",
                said.hosts(),
                mark == Mark.DONE ? "100" : "",
                "",
                "",
                "",
                mark == Mark.DONE ? said.times() : said.waiting(mark),
                -1,
                new Span(When.NEVER, When.NEVER, false));
    }
}
