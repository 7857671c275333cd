package farmhand.viewmodel.row;

import farmhand.farm.TaskState;
import farmhand.farm.Totals;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.TaskView;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The row of a block. Rows of its tasks are made when it is first opened; what was told of tasks
 * before is kept.
 */
public final class BlockRow implements Row {
    private final JobRow parent;
    private final BlockAddress address;
    private final Subject subject;
    private final TaskStates states;
    private final Map<Integer, TaskView> told = new HashMap<>();
    private final ObservableList<TaskRow> tasks = FXCollections.observableArrayList();
    private final ObservableList<TaskRow> tasksSeen =
            FXCollections.unmodifiableObservableList(tasks);
    private final ReadOnlyObjectWrapper<RowFacts> facts;
    private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(Strip.NONE);
    private BlockView view;
    private boolean statesKnown;
    private boolean opened;
    private boolean allTouched = true;

    BlockRow(JobRow parent, BlockView view) {
        this.parent = parent;
        this.view = view;
        this.address = new BlockAddress(parent.job(), view.index());
        this.subject = new Subject.OfBlock(address);
        this.states = new TaskStates(view.shape().count());
        this.facts = new ReadOnlyObjectWrapper<>(factsNow());
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public ReadOnlyObjectProperty<RowFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** The marks of its tasks. */
    public ReadOnlyObjectProperty<Strip> strip() {
        return strip.getReadOnlyProperty();
    }

    /** Where it is. */
    public BlockAddress address() {
        return address;
    }

    /** What the farm said of it last. */
    public BlockView view() {
        return view;
    }

    /** Its job. */
    public JobRow parent() {
        return parent;
    }

    /** Its tasks, once {@link #open} was called; index = task index. They only become more. */
    public ObservableList<TaskRow> tasks() {
        return tasksSeen;
    }

    /** Makes the rows of its tasks, if they are not there yet. */
    public void open() {
        if (!opened) {
            opened = true;
            addRows();
        }
    }

    /** Whether its tasks have rows. */
    public boolean isOpened() {
        return opened;
    }

    void set(BlockView now) {
        allTouched |= view.ready() != now.ready() || !view.how().equals(now.how());
        view = now;
        states.growTo(now.shape().count());
        addRows();
    }

    void tell(Runs runs) {
        states.set(runs);
        statesKnown = true;
        if (opened) {
            addRows();
            runs.tasks().values().forEach(set -> set.forEach(i -> tasks.get(i).refresh()));
        }
    }

    void tell(List<TaskView> views) {
        for (TaskView task : views) {
            told.put(task.index(), task);
            states.set(task.index(), task.task().state());
        }
        if (opened) {
            addRows();
            views.forEach(task -> tasks.get(task.index()).refresh());
        }
    }

    void touchAll() {
        allTouched = true;
    }

    void refresh() {
        if (allTouched) {
            allTouched = false;
            tasks.forEach(TaskRow::refresh);
        }
        Rows.set(strip, new Strip(List.of(segment())));
        Rows.set(facts, factsNow());
    }

    /** What was told of the task, else what follows from its block and its state. */
    TaskView task(int index) {
        TaskView known = told.get(index);
        TaskState state = states.get(index);
        if (known != null && known.task().state() == state) {
            return known;
        }
        return Untold.task(view, index, state);
    }

    Mark mark(int index) {
        TaskState state = states.get(index);
        boolean open = state == TaskState.OPEN;
        return Mark.of(state, open && TaskNeeds.areMet(this, index), open && parent.isPaused());
    }

    TaskState state(int index) {
        return states.get(index);
    }

    int size() {
        return states.size();
    }

    private void addRows() {
        if (opened && tasks.size() < states.size()) {
            List<TaskRow> more = new ArrayList<>();
            for (int i = tasks.size(); i < states.size(); i++) {
                more.add(new TaskRow(this, i));
            }
            tasks.addAll(more);
        }
    }

    private Strip.Segment segment() {
        if (!statesKnown) {
            return Untold.segment(view, parent.isPaused());
        }
        Strip.Builder builder = new Strip.Builder();
        int from = 0;
        for (int i = 1; i <= states.size(); i++) {
            if (i == states.size() || mark(i) != mark(from)) {
                builder.add(mark(from), i - from);
                from = i;
            }
        }
        return builder.build();
    }

    private RowFacts factsNow() {
        Totals totals = view.totals();
        Mark mark = Mark.of(view.status(), view.ready() > 0, parent.isPaused());
        return new RowFacts(
                mark,
                view.name(),
                Shapes.text(view.shape()),
                view.how().service(),
                Integer.toString(totals.progress()),
                RowFacts.count(totals.active()),
                RowFacts.count(totals.failed()),
                view.limits().priority() == 0 ? "" : Integer.toString(view.limits().priority()),
                Reasons.of(this, mark),
                -1,
                new Span(When.NEVER, When.NEVER, false));
    }
}
