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
import farmhand.viewmodel.ask.TaskNames;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.Words;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.Strip;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * More tasks for a block whose tasks are listed. For a block of frames it is refused at once, as
 * the coordinator would, and offers to append frames instead.
 */
public final class AppendTasksForm extends Form {
    private final WholeJob job;
    private final BlockView block;
    private final Field<List<TaskSpec>> tasks = field("tasks", TaskRows::read);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final List<Strip.Run> marks;
    private final ReadOnlyStringWrapper fresh = new ReadOnlyStringWrapper(this, "fresh", "");
    private final ReadOnlyStringWrapper there = new ReadOnlyStringWrapper(this, "there", "");
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /** How the block's tasks are called; nothing until the farm said so. */
    private Set<String> names = Set.of();

    /**
     * A form about a block.
     *
     * @param job as it stands
     * @param index of the block
     * @param marks how its tasks stand
     * @param names asks how they are called
     * @param sender where it goes
     */
    public AppendTasksForm(
            WholeJob job, int index, List<Strip.Run> marks, TaskNames names, Sender sender) {
        super(sender, text("dialog.appendTasks.act", 0));
        this.job = job;
        this.block = job.blocks().get(index);
        this.marks = List.copyOf(marks);
        begin();
        if (block.shape() instanceof Shape.Numeric numeric) {
            refuse(numeric(numeric));
        } else {
            names.of(address(), this::called);
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

    /** How many of them are new by name, such as {@code 20 new}. */
    public ReadOnlyStringProperty fresh() {
        return fresh.getReadOnlyProperty();
    }

    /** How many have a name that the block has already; they come once more. */
    public ReadOnlyStringProperty there() {
        return there.getReadOnlyProperty();
    }

    /** The block as it would stand. */
    public ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** How the first of them is read, and what is odd about any, in sentences. */
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
        Map<Boolean, List<String>> known =
                listed.tasks().stream()
                        .map(TaskSpec::name)
                        .collect(Collectors.partitioningBy(names::contains));
        List<String> again = known.getOrDefault(true, List.of());
        fresh.set(text("dialog.appendFrames.new", listed.count() - again.size()));
        there.set(text("dialog.appendFrames.there", again.size()));
        preview.set(
                new Preview(
                        new Strip.Segment(marks),
                        listed.count(),
                        standing(),
                        coming(known.getOrDefault(false, List.of()), again)));
        summary.set(
                Stream.of(
                                text(
                                        "dialog.appendTasks.first",
                                        first.name(),
                                        first.command().text()),
                                again.isEmpty()
                                        ? ""
                                        : text(
                                                "dialog.appendTasks.again",
                                                again.size(),
                                                again.getFirst()),
                                TaskRows.alone(listed.tasks()))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("\n")));
        return new Draft(
                new Command.AppendTasks(address(), listed.tasks()),
                text("dialog.appendTasks.act", listed.count()),
                text("dialog.appendTasks.said", listed.count(), block.name()));
    }

    /** What is new, and apart from it what has a name that is there. */
    private static String coming(List<String> fresh, List<String> again) {
        return Stream.of(
                        fresh.isEmpty() ? "" : text("dialog.appendFrames.coming", ends(fresh)),
                        again.isEmpty() ? "" : text("dialog.appendTasks.onceMore", ends(again)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String ends(List<String> some) {
        return text("dialog.appendTasks.names", some.size(), some.getFirst(), some.getLast());
    }

    @Override
    protected void showNothing() {
        count.set("");
        fresh.set("");
        there.set("");
        summary.set("");
        preview.set(Preview.of(new Strip.Segment(marks), 0, standing(), ""));
    }

    private void called(Set<String> told) {
        names = told;
        refresh();
    }

    private String standing() {
        return text("dialog.appendTasks.standing", block.shape().count());
    }

    private BlockAddress address() {
        return new BlockAddress(job.job().number(), block.index());
    }

    private Rejection numeric(Shape.Numeric shape) {
        return Rejection.of(
                "numeric_block",
                text("dialog.appendTasks.numeric", block.name(), job.job().number().toString()),
                text(
                        "dialog.appendTasks.frames",
                        Shapes.written(Ranges.next(List.of(shape.cut().range())).toString())));
    }
}
