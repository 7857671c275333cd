package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.Command;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;

/**
 * More tasks for a block whose tasks are listed. For a block of frames it is refused at once, as
 * the coordinator would, and offers to append frames instead.
 */
public final class AppendTasksForm extends Form {
    private final WholeJob job;
    private final BlockView block;
    private final Field<List<TaskSpec>> tasks = field("tasks", TaskRows::read);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /**
     * A form about a block.
     *
     * @param job as it stands
     * @param index of the block
     * @param sender where it goes
     */
    public AppendTasksForm(WholeJob job, int index, Sender sender) {
        super(sender, text("dialog.appendTasks.act", 0));
        this.job = job;
        this.block = job.blocks().get(index);
        begin();
        if (block.shape() instanceof Shape.Numeric numeric) {
            refuse(numeric(numeric));
        }
    }

    /** Name of the block. */
    public String blockName() {
        return block.name();
    }

    /** Name of its job. */
    public String jobName() {
        return job.job().settings().name();
    }

    /** Whether tasks can be appended; if not, {@link #refusal} says why, and frames can. */
    public boolean isPossible() {
        return block.shape() instanceof Shape.Listed;
    }

    /** One task a line: a name and a command, apart by a tab, two spaces or a bar. */
    public Field<List<TaskSpec>> tasks() {
        return tasks;
    }

    /** How many tasks are typed. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** How the first of them is read. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    protected boolean isAsked(Field<?> field) {
        return isPossible();
    }

    @Override
    protected Draft compose() {
        if (block.shape() instanceof Shape.Numeric numeric) {
            throw new Refused(numeric(numeric));
        }
        Work.Listed listed = new Work.Listed(tasks.value());
        TaskSpec first = listed.tasks().getFirst();
        count.set(Words.tasks(listed.count()));
        summary.set(text("dialog.appendTasks.first", first.name(), first.command().text()));
        return new Draft(
                new Command.AppendTasks(
                        new BlockAddress(job.job().number(), block.index()), listed.tasks()),
                text("dialog.appendTasks.act", listed.count()),
                text("dialog.appendTasks.said", listed.count(), block.name()));
    }

    @Override
    protected void showNothing() {
        count.set("");
        summary.set("");
    }

    private Rejection numeric(Shape.Numeric shape) {
        return Rejection.of(
                "numeric_block",
                text("dialog.appendTasks.numeric", block.name(), job.job().number().toString()),
                text(
                        "dialog.appendTasks.frames",
                        Ranges.next(List.of(shape.cut().range())).toString()));
    }
}
