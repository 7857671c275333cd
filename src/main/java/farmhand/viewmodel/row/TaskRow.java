package farmhand.viewmodel.row;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.TaskView;
import farmhand.viewmodel.text.Messages;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The row of a task. */
public final class TaskRow implements Row {
    private final BlockRow parent;
    private final Subject subject;
    private final int index;
    private final ReadOnlyObjectWrapper<RowFacts> facts;

    TaskRow(BlockRow parent, int index) {
        this.parent = parent;
        this.index = index;
        this.subject = new Subject.OfTasks(parent.address(), TaskSet.of(index));
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

    /** Where it is. */
    public TaskAddress address() {
        return parent.address().task(index);
    }

    /** What the farm said of it last, or what follows from its block. */
    public TaskView view() {
        return parent.task(index);
    }

    /** Its block. */
    public BlockRow parent() {
        return parent;
    }

    void refresh() {
        Lines.set(facts, factsNow());
    }

    /** What runs and tells nothing of it has not just begun. */
    private static String percent(Task task) {
        return task.state() == TaskState.RUNNING && task.progress() == 0
                ? Messages.text("row.untold")
                : Integer.toString(task.progress());
    }

    private RowFacts factsNow() {
        TaskView view = view();
        Task task = view.task();
        Mark mark = parent.mark(index);
        boolean running = task.state() == TaskState.RUNNING;
        String percent = running || task.state() == TaskState.DONE ? percent(task) : "";
        return new RowFacts(
                mark,
                view.said().wishes().hidden()
                        ? Messages.text("row.hidden", Shapes.name(view))
                        : Shapes.name(view),
                view.frames().equals(view.name()) ? "" : Shapes.written(view.frames()),
                task.worker(),
                percent,
                "",
                RowFacts.count(task.failures()),
                "",
                Reasons.of(view, parent.view().limits()),
                running ? task.progress() : -1,
                new Span(task.started(), task.finished(), true));
    }
}
