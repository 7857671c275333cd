package farmhand.viewmodel.form.steer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.Shape;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.ask.Running;
import farmhand.viewmodel.ask.RunningTasks;
import farmhand.viewmodel.form.BlockChoice;
import farmhand.viewmodel.form.BlockPick;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.function.IntFunction;

/** Leaves tasks of a block out: by their frames, or by their numbers where there are no frames. */
public final class ExcludeForm extends Form {
    private final WholeJob job;
    private final IntFunction<Runs> states;
    private Running ran = Running.NONE;
    private final BlockPick block;
    private final Field<TaskSet> tasks = field("tasks", this::read);
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper(this, "label", "");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /**
     * A form about a job.
     *
     * @param job as it stands
     * @param states of its tasks, as far as they were told, by index of the block
     * @param chosen index of the block that is offered first
     * @param selected tasks of it that are offered; may be empty
     * @param running asks which of the job run, and since when
     * @param sender where it goes
     */
    public ExcludeForm(
            WholeJob job,
            IntFunction<Runs> states,
            int chosen,
            TaskSet selected,
            RunningTasks running,
            Sender sender) {
        super(sender, text("dialog.exclude.act", 0));
        this.job = job;
        this.states = states;
        this.block = new BlockPick(BlockChoice.all(job.blocks()), chosen);
        tasks.suggest(TasksText.print(view(), selected));
        follow(block.chosen());
        begin();
        running.in(
                List.of(new Subject.OfJob(job.job().number())),
                all -> {
                    ran = all;
                    if (!sending().get()) { // what the farm refused stays to be read
                        refresh();
                    }
                });
    }

    /** Name of the job. */
    public String jobName() {
        return job.job().settings().name();
    }

    /** The block whose tasks are left out. */
    public BlockPick block() {
        return block;
    }

    /** Frames of a numeric block, else numbers of tasks from 0. */
    public Field<TaskSet> tasks() {
        return tasks;
    }

    /** What the field is called: frames or tasks. */
    public ReadOnlyStringProperty label() {
        return label.getReadOnlyProperty();
    }

    /** How many tasks that makes. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What follows, in sentences. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    protected Draft compose() {
        nameField();
        TaskSet done = tasks.value().where(told(TaskState.DONE)::contains);
        TaskSet chosen = tasks.value().minus(done).minus(told(TaskState.DELETED));
        if (chosen.isEmpty()) {
            throw new Refused(
                    Rejection.of(
                                    "none_left",
                                    text("dialog.exclude.noneLeft"),
                                    text("dialog.exclude.giveOthers"))
                            .within("tasks"));
        }
        count.set(Words.tasks(chosen.size()));
        var address = new BlockAddress(job.job().number(), view().index());
        List<Subject> excluded = List.of(new Subject.OfTasks(address, chosen));
        Running ended = ran.in(excluded);
        summary.set(
                text(
                        "dialog.exclude.summary",
                        TasksText.held(view(), chosen),
                        ended.count(),
                        ended.lost(),
                        done.size()));
        return new Draft(
                Command.act(new Verb.Exclude(), excluded),
                text("dialog.exclude.act", chosen.size()),
                text("dialog.exclude.said", chosen.size(), view().name()));
    }

    private TaskSet told(TaskState state) {
        return states.apply(view().index()).tasks().getOrDefault(state, TaskSet.NONE);
    }

    @Override
    protected void showNothing() {
        nameField();
        count.set("");
        summary.set("");
    }

    private void nameField() {
        label.set(
                text(
                        switch (view().shape()) {
                            case Shape.Numeric _ -> "dialog.field.frames";
                            case Shape.Listed _ -> "dialog.field.tasks";
                        }));
    }

    private TaskSet read(String typed) {
        return TasksText.read(view(), typed);
    }

    private BlockView view() {
        return block.view();
    }
}
