package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.form.BlockChoice;
import farmhand.viewmodel.form.BlockFields;
import farmhand.viewmodel.form.BlockPick;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.Steps;
import farmhand.viewmodel.form.Words;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.Strip;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * More frames for a job: a new block, copied from one it has, with only the new frames, and such a
 * copy for each block that waits for it.
 */
public final class AppendFramesForm extends Form {
    private static final WantedFrames NONE = new WantedFrames("", false, false);

    private final WholeJob job;
    private final AppendTexts texts;
    private final Copies copies;
    private final BlockPick block;
    private final Field<WantedFrames> frames = field("frames", WantedFrames::read);
    private final Field<Integer> step = field("step", Numbers::step);
    private final Field<Integer> perTask = field("frames_per_task", Numbers::perTask);
    private final Standing standing;
    private final BooleanProperty retrying = new SimpleBooleanProperty(this, "retrying");
    private final ReadOnlyStringWrapper again = new ReadOnlyStringWrapper(this, "again", "");
    private final ReadOnlyStringWrapper failed = new ReadOnlyStringWrapper(this, "failed", "");
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", true);
    private final ObservableList<Follower> followers = FXCollections.observableArrayList();
    private final ObservableList<Follower> shownFollowers =
            FXCollections.unmodifiableObservableList(followers);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper fresh = new ReadOnlyStringWrapper(this, "fresh", "");
    private final ReadOnlyStringWrapper there = new ReadOnlyStringWrapper(this, "there", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /**
     * A form about a job for which {@link #fits} holds.
     *
     * @param job as it stands
     * @param chosen index of the block that is offered first; of another kind, or absent: the first
     *     that was made from frames
     * @param marks how the tasks of a block stand, by its index
     * @param sender where it goes
     */
    public AppendFramesForm(
            WholeJob job, int chosen, IntFunction<List<Strip.Run>> marks, Sender sender) {
        super(sender, text("dialog.appendFrames.act", 0));
        this.job = job;
        this.texts = new AppendTexts(job.job());
        this.copies = new Copies(job.blocks(), marks);
        this.standing = new Standing(job, marks);
        this.block =
                new BlockPick(
                        BlockChoice.all(job.blocks()).stream()
                                .filter(BlockChoice::isNumeric)
                                .toList(),
                        chosen);
        suggest();
        block.chosen().addListener(_ -> suggest());
        follow(block.chosen(), following, retrying);
        begin();
    }

    /** Whether the job has a block that was made from frames. */
    public static boolean fits(WholeJob job) {
        return BlockChoice.all(job.blocks()).stream().anyMatch(BlockChoice::isNumeric);
    }

    /** Name of the job. */
    public String jobName() {
        return job.job().settings().name();
    }

    /** The block that is copied: one that was made from frames. */
    public BlockPick block() {
        return block;
    }

    /** The frames wanted, and the words {@code failed} and {@code missing}. */
    public Field<WantedFrames> frames() {
        return frames;
    }

    /** Distance of two frames, where the range itself says none. */
    public Field<Integer> step() {
        return step;
    }

    /** Frames a task. */
    public Field<Integer> perTask() {
        return perTask;
    }

    /** Whether the blocks that wait for it are copied too; so unless somebody unticks it. */
    public BooleanProperty following() {
        return following;
    }

    /** The blocks that wait for it; what stands of tasks is for the frames as they are typed. */
    public ObservableList<Follower> followers() {
        return shownFollowers;
    }

    /** Whether any block waits for it. */
    public BooleanBinding hasFollowers() {
        return Bindings.isNotEmpty(followers);
    }

    /** How many frames are typed, such as {@code 20 frames}. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** How many of them the block does not have, such as {@code 20 new}. */
    public ReadOnlyStringProperty fresh() {
        return fresh.getReadOnlyProperty();
    }

    /** How many it has, which are left alone. */
    public ReadOnlyStringProperty there() {
        return there.getReadOnlyProperty();
    }

    /** How many tasks that failed before are tried again. */
    public ReadOnlyStringProperty again() {
        return again.getReadOnlyProperty();
    }

    /** Whether tasks with wanted frames that failed are tried again; others are left alone. */
    public BooleanProperty retrying() {
        return retrying;
    }

    /** What the tick for that says; empty when none of the wanted frames failed. */
    public ReadOnlyStringProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** The block as it would stand. */
    public ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What the act will do, in sentences. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    protected Draft compose() {
        BlockView chosen = block.view();
        String name = chosen.name();
        WantedFrames typed = frames.value();
        String failures = standing.failedFrames(name);
        if (typed.failed() && typed.frames(failures).isEmpty() && !typed.missing()) {
            throw texts.nothingFailed(name);
        }
        Optional<FrameRange> wanted =
                typed.frames(failures).map(range -> Steps.stepped(range, step.value()));
        Optional<FrameRange> absent =
                wanted.flatMap(range -> Ranges.without(range, copies.framesOf(name)));
        List<Subject.OfTasks> retried =
                wanted.map(range -> standing.failed(name, range)).orElse(List.of());
        showCounts(typed, wanted, absent, Standing.count(retried));
        if (!retrying.get() && !typed.failed()) {
            retried = List.of();
        }
        if (absent.isEmpty() && retried.isEmpty() && !typed.missing()) {
            throw texts.allThere(name, Ranges.next(copies.framesOf(name)));
        }
        List<BlockSpec> blocks = absent.map(range -> blocks(chosen, range)).orElse(List.of());
        int tasks = BlockFields.tasks(blocks);
        int runAgain = Standing.count(retried);
        preview.set(standing.preview(name, copies.framesOf(name), absent, perTask.value()));
        summary.set(texts.summary(blocks, tasks, runAgain, typed.missing() ? name : ""));
        List<Command> commands = new ArrayList<>();
        if (typed.missing()) { // first, since the farm may not see any file
            commands.add(Command.act(new Verb.Retry(Verb.Which.MISSING), standing.subjects(name)));
        }
        if (!blocks.isEmpty()) {
            commands.add(new Command.AppendBlocks(job.job().number(), blocks));
        }
        if (!retried.isEmpty()) {
            commands.add(Command.act(new Verb.Retry(Verb.Which.FAILED), retried));
        }
        return new Draft(commands, texts.act(tasks, runAgain), texts.said(tasks, runAgain));
    }

    /** The copy with the new frames, and those of the blocks that wait for it. */
    private List<BlockSpec> blocks(BlockView chosen, FrameRange range) {
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(copies.copy(chosen, range, perTask.value()));
        List<Follower> lines = new ArrayList<>();
        for (BlockView waiting : copies.followersOf(chosen)) {
            Optional<BlockSpec> copy = copies.follower(waiting, range);
            lines.add(FollowerText.of(waiting, copy, chosen.name()));
            copy.filter(_ -> following.get()).ifPresent(blocks::add);
        }
        followers.setAll(lines);
        return blocks;
    }

    @Override
    protected void showNothing() {
        summary.set("");
        followers.replaceAll(line -> new Follower(line.name(), "", line.waits()));
        preview.set(preview.get().withoutNew());
        if (!frames.isRead()) {
            showCounts(NONE, Optional.empty(), Optional.empty(), 0);
        }
    }

    private void suggest() {
        BlockChoice chosen = block.chosen().get();
        FrameRange next = Ranges.next(copies.framesOf(chosen.view().name()));
        frames.suggest(Steps.span(next));
        step.suggest(Long.toString(next.runs().getFirst().step()));
        perTask.suggest(Integer.toString(chosen.perTask()));
    }

    private void showCounts(
            WantedFrames typed,
            Optional<FrameRange> wanted,
            Optional<FrameRange> absent,
            int failures) {
        int all = wanted.map(FrameRange::count).orElse(0);
        int added = absent.map(FrameRange::count).orElse(0);
        boolean again = retrying.get() || typed.failed();
        count.set(
                typed.isWordy() && wanted.isPresent()
                        ? text(
                                "dialog.appendFrames.words",
                                Words.frames(all),
                                Shapes.written(wanted.get().toString()))
                        : Words.frames(all));
        fresh.set(text("dialog.appendFrames.new", added));
        there.set(text("dialog.appendFrames.there", all - added));
        this.again.set(text("dialog.appendFrames.again", again ? failures : 0));
        failed.set(
                failures == 0 || typed.failed() ? "" : text("dialog.appendFrames.retry", failures));
    }
}
