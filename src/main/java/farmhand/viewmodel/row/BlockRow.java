package farmhand.viewmodel.row;

import farmhand.farm.JobStatus;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.IndexRun;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.TaskView;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The row of a block. Rows of its tasks are made when it is first opened; what was told of tasks
 * before is kept.
 */
public final class BlockRow implements Row {
    private final JobRow parent;
    private final BlockAddress address;
    private final Subject subject;
    private final TaskStates states;
    private final NavigableMap<Integer, TaskView> told = new TreeMap<>();
    private final Map<Integer, TaskRow> taskRows = new HashMap<>();
    private final Set<Integer> retried = new HashSet<>();
    private final Folding folding = new Folding(this);
    private final ReadOnlyObjectWrapper<RowFacts> facts;
    private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(Strip.NONE);
    private final ReadOnlyObjectWrapper<Eta> eta = new ReadOnlyObjectWrapper<>(Eta.UNKNOWN);
    private final Pace pace = new Pace();
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

    /** How long it still takes; looked at once a second while its job runs. */
    public ReadOnlyObjectProperty<Eta> eta() {
        return eta.getReadOnlyProperty();
    }

    /** Where it is. */
    public BlockAddress address() {
        return address;
    }

    /** What the farm said of it last. */
    public BlockView view() {
        return view;
    }

    /** Whether it is there, and has that name. */
    boolean isCalled(String name) {
        return view.name().equals(name) && !view.isGone();
    }

    /** Its job. */
    public JobRow parent() {
        return parent;
    }

    /** Its tasks; index = task index. The row of one is made when it is first asked for. */
    public List<TaskRow> tasks() {
        return new AbstractList<>() {
            @Override
            public TaskRow get(int index) {
                Objects.checkIndex(index, size());
                return taskRows.computeIfAbsent(index, i -> new TaskRow(BlockRow.this, i));
            }

            @Override
            public int size() {
                return states.size();
            }
        };
    }

    /** What stands below it once {@link #open} was called: tasks, and many as one where quiet. */
    public ObservableList<Row> lines() {
        return folding.rows();
    }

    /** Makes the rows of its tasks, if they are not there yet. */
    public void open() {
        if (!opened) {
            opened = true;
            refold();
        }
    }

    /** These tasks keep rows of their own; others fold when something happens to the block. */
    public void choose(Set<Integer> chosen) {
        folding.choose(chosen);
    }

    /** Whether its tasks have rows. */
    public boolean isOpened() {
        return opened;
    }

    void set(BlockView now) {
        allTouched |= view.ready() != now.ready() || !view.how().equals(now.how());
        view = now;
        states.growTo(now.shape().count());
    }

    void tell(Runs runs) {
        states.set(runs);
        statesKnown = true;
        runs.tasks().values().forEach(set -> set.forEach(this::refreshTask));
    }

    void tell(List<TaskView> views) {
        for (TaskView task : views) {
            told.put(task.index(), task);
            states.set(task.index(), task.task().state());
            boolean again = task.task().state() == TaskState.OPEN && task.task().failures() > 0;
            if (again) {
                retried.add(task.index());
            } else {
                retried.remove(task.index());
            }
            refreshTask(task.index());
        }
    }

    /** A second has passed. */
    void tick(Instant now) {
        Eta seen = pace.look(now, view.totals(), Duration.ZERO);
        Lines.set(eta, parent.isPaused() ? Eta.UNKNOWN : seen);
    }

    void touchAll() {
        allTouched = true;
    }

    void refresh() {
        if (allTouched) {
            allTouched = false;
            taskRows.values().forEach(TaskRow::refresh);
        }
        if (opened) {
            parent.rows().whenStill(this);
        }
        Lines.set(strip, new Strip(List.of(segment())));
        if (view.totals().allMet()) {
            Lines.set(eta, Eta.UNKNOWN); // at once, not with the next second
        }
        Lines.set(facts, factsNow());
    }

    /** What was told of the task, else what follows from its block and its state. */
    public TaskView task(int index) {
        TaskView known = told.get(index);
        TaskState state = states.get(index);
        if (known != null && known.task().state() == state) {
            return known;
        }
        return Untold.task(view, index, state);
    }

    /** What was told of these tasks and still holds. */
    Stream<TaskView> told(IndexRun run) {
        return told.subMap(run.first(), true, run.last(), true).values().stream()
                .filter(task -> task.task().state() == states.get(task.index()));
    }

    /** The mark of a task. */
    public Mark mark(int index) {
        return mark(index, ready());
    }

    private Mark mark(int index, int ready) {
        TaskState state = states.get(index);
        boolean open = state == TaskState.OPEN;
        return Mark.of(
                state, open && TaskNeeds.areMet(this, index, ready), open && parent.isPaused());
    }

    /** How many of its tasks could start now. */
    public int ready() {
        return parent.isKept() || Reasons.waitsForJob(this).isPresent() ? 0 : view.ready();
    }

    /** The state of a task. */
    public TaskState state(int index) {
        return states.get(index);
    }

    /** States of all its tasks; nothing until the farm told them. */
    public Runs runsTold() {
        return statesKnown ? states.runs() : Runs.NONE;
    }

    /** How many tasks it has. */
    public int size() {
        return states.size();
    }

    /** Its tasks that were not taken away; all of them until the farm told which. */
    public TaskSet left() {
        boolean whole = view.totals().tasks() == view.shape().count();
        return whole || !statesKnown ? TaskSet.firstOf(states.size()) : states.left();
    }

    /** Looks anew which tasks are one row. */
    void refold() {
        folding.show(runs(), retried);
    }

    private void refreshTask(int index) {
        TaskRow row = taskRows.get(index);
        if (row != null) {
            row.refresh();
        }
    }

    private Strip.Segment segment() {
        return statesKnown ? new Strip.Segment(runs()) : Untold.segment(this, parent.isPaused());
    }

    private List<Strip.Run> runs() {
        Strip.Builder builder = new Strip.Builder();
        int ready = ready(); // once for all of them, since it asks for other jobs
        int from = 0;
        Mark mark = states.size() == 0 ? Mark.DONE : mark(0, ready);
        for (int i = 1; i <= states.size(); i++) {
            Mark next = i == states.size() ? mark : mark(i, ready);
            if (i == states.size() || next != mark) {
                builder.add(mark, i - from);
                from = i;
                mark = next;
            }
        }
        return builder.build().runs();
    }

    private RowFacts factsNow() {
        Totals totals = view.totals();
        boolean waits = view.status() == JobStatus.FAILED && totals.failed() == 0; // for a failure
        JobStatus status = waits ? JobStatus.WAITING : view.status();
        Mark mark = Mark.of(status, ready() > 0, parent.isPaused());
        return new RowFacts(
                mark,
                view.name(),
                Shapes.text(view, left()),
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
