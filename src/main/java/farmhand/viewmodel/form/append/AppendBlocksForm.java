package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.form.BlockFields;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.NeedCircle;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.Words;
import farmhand.viewmodel.scene.TextFile;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.List;

/** More blocks for a job: one that is described here, or several that a text describes. */
public final class AppendBlocksForm extends Form {
    /** What the new blocks are made from. */
    public enum Kind {
        /** A command that is run for each frame. */
        FRAMES,
        /** Tasks one by one. */
        TASKS,
        /** A text in the form of job files. */
        JSON
    }

    private final WholeJob job;
    private final Scheduler disk;
    private final Scheduler window;
    private final List<NeedChoice> needs;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.FRAMES);
    private final Field<String> name = field("name", String::strip);
    private final Field<List<TaskSpec>> tasks = field("tasks", TaskRows::read);
    private final Field<List<BlockSpec>> json;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final BlockFields block = new BlockFields(this, FrameRange::parse);

    /**
     * A form about a job.
     *
     * @param job as it stands
     * @param reader of job files
     * @param disk where files are read, away from the window's thread
     * @param sender where it goes
     */
    public AppendBlocksForm(WholeJob job, CommandReader reader, Scheduler disk, Sender sender) {
        super(sender, text("dialog.appendBlocks.act", 0));
        this.job = job;
        this.disk = disk;
        this.window = sender.window();
        this.needs =
                job.blocks().stream()
                        .filter(block -> !block.isGone())
                        .map(block -> block.name())
                        .distinct()
                        .map(NeedChoice::new)
                        .toList();
        this.json = field("json", typed -> blocks(reader, typed));
        needs.forEach(need -> follow(need.ticked(), need.byFrame()));
        follow(kind);
        begin();
    }

    /** Puts the text of {@code file} in, once it is read. */
    public void open(Path file) {
        kind.set(Kind.JSON);
        // Not disposed of: a form that was closed meanwhile is filled for nobody.
        var _ =
                Single.fromCallable(() -> TextFile.read(file))
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(json.text()::set, this::unanswered);
    }

    /** Name of the job. */
    public String jobName() {
        return job.job().settings().name();
    }

    /** What the blocks are made from. */
    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The block's name. */
    public Field<String> name() {
        return name;
    }

    /** One task a line; counts for {@link Kind#TASKS}. */
    public Field<List<TaskSpec>> tasks() {
        return tasks;
    }

    /** A list of blocks; counts for {@link Kind#JSON}. */
    public Field<List<BlockSpec>> json() {
        return json;
    }

    /** Frames, service, command and folder; count for all but {@link Kind#JSON}. */
    public BlockFields block() {
        return block;
    }

    /** The blocks there are, each name once; count for all but {@link Kind#JSON}. */
    public List<NeedChoice> needs() {
        return needs;
    }

    /** The new blocks with their tasks, in words; empty while something is wrong. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    protected boolean isAsked(Field<?> field) {
        return switch (kind.get()) {
            case FRAMES -> field != tasks && field != json;
            case TASKS -> !block.isOfFrames(field) && field != json;
            case JSON -> field == json;
        };
    }

    @Override
    protected Draft compose() {
        List<BlockSpec> blocks =
                switch (kind.get()) {
                    case FRAMES -> List.of(described(block.work()));
                    case TASKS -> List.of(described(new Work.Listed(tasks.value())));
                    case JSON -> json.value();
                };
        block.count(blocks);
        String alone = kind.get() == Kind.TASKS ? TaskRows.alone(tasks.value()) : "";
        summary.set((Words.blocks(blocks) + "\n" + alone).strip());
        return new Draft(
                new Command.AppendBlocks(job.job().number(), blocks),
                text("dialog.appendBlocks.act", blocks.size()),
                text("dialog.appendBlocks.said", blocks.size(), jobName()));
    }

    @Override
    protected void showNothing() {
        block.countNothing();
        summary.set("");
    }

    private BlockSpec described(Work work) {
        BlockSpec made =
                block.block(
                        name.value(),
                        work,
                        needs.stream()
                                .filter(need -> need.ticked().get())
                                .map(NeedChoice::spec)
                                .toList());
        return Refused.at(
                "name",
                () -> {
                    NeedCircle.refuse(List.of(made));
                    return made;
                });
    }

    private List<BlockSpec> blocks(CommandReader reader, String typed) {
        if (typed.isBlank()) {
            throw Refused.of(
                    "no_blocks",
                    text("dialog.appendBlocks.none"),
                    text("dialog.appendBlocks.give"));
        }
        var target = new CommandReader.Target.AppendTo(new Subject.OfJob(job.job().number()));
        List<Command> commands = reader.read(typed, target);
        if (commands.size() == 1
                && commands.getFirst() instanceof Command.AppendBlocks append
                && !append.blocks().isEmpty()) {
            NeedCircle.refuse(append.blocks());
            return append.blocks();
        }
        throw Refused.of(
                "no_blocks",
                text("dialog.appendBlocks.noBlocks"),
                text("dialog.appendBlocks.give"));
    }
}
