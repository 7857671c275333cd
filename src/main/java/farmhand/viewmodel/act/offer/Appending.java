package farmhand.viewmodel.act.offer;

import farmhand.farm.command.CommandReader;
import farmhand.farm.view.Shape;
import farmhand.viewmodel.ask.TaskNames;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.append.AppendBlocksForm;
import farmhand.viewmodel.form.append.AppendFramesForm;
import farmhand.viewmodel.form.append.AppendTasksForm;
import farmhand.viewmodel.form.append.AppendWay;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Strip;
import farmhand.viewmodel.scene.TextFile;

import io.reactivex.rxjava3.core.Scheduler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gives a job more, by forms of which each leads to the others. */
public final class Appending {
    private final CommandReader reader;
    private final Scheduler disk;
    private final Supplier<Sender> sender;
    private final TaskNames names;
    private final Consumer<Form> open;
    private Optional<AppendChoice> choice = Optional.empty();

    Appending(
            CommandReader reader,
            Scheduler disk,
            Supplier<Sender> sender,
            TaskNames names,
            Consumer<Form> open) {
        this.reader = reader;
        this.disk = disk;
        this.sender = sender;
        this.names = names;
        this.open = open;
    }

    /** What the form that is shown can be changed for; nothing before one was shown. */
    public Optional<AppendChoice> choice() {
        return choice;
    }

    /** Whether such a form is shown that reads these files, as it does with one of blocks. */
    boolean take(Optional<Form> shown, List<Path> files) {
        boolean reads = files.size() == 1 && TextFile.isJson(files.getFirst());
        Optional<AppendChoice> open =
                choice.filter(one -> reads && shown.filter(one::has).isPresent());
        open.ifPresent(one -> one.open(files.getFirst()));
        return open.isPresent();
    }

    void tasks(BlockRow block) {
        begin(AppendWay.TASKS, tasksOf(block), block.parent(), Optional.of(block));
    }

    void frames(BlockRow block) {
        begin(AppendWay.FRAMES, framesOf(block), block.parent(), Optional.of(block));
    }

    void blocks(JobRow job) {
        begin(AppendWay.BLOCK, blocksOf(job), job, Optional.empty());
    }

    /** Of another kind than the chosen block the job's first is meant. */
    private void begin(AppendWay shown, Form first, JobRow job, Optional<BlockRow> chosen) {
        Optional<BlockRow> numeric = block(job, chosen, Shape.Numeric.class);
        Optional<BlockRow> listed = block(job, chosen, Shape.Listed.class);
        List<AppendWay> offered = new ArrayList<>();
        numeric.ifPresent(_ -> offered.add(AppendWay.FRAMES));
        listed.ifPresent(_ -> offered.add(AppendWay.TASKS));
        offered.add(AppendWay.BLOCK);
        choice =
                Optional.of(
                        new AppendChoice(
                                offered,
                                shown,
                                first,
                                way ->
                                        switch (way) {
                                            case FRAMES -> framesOf(numeric.orElseThrow());
                                            case TASKS -> tasksOf(listed.orElseThrow());
                                            case BLOCK -> blocksOf(job);
                                        },
                                open));
        open.accept(first);
    }

    private Form tasksOf(BlockRow block) {
        return new AppendTasksForm(
                block.parent().whole(), block.view().index(), marks(block), names, sender.get());
    }

    private Form framesOf(BlockRow block) {
        return new AppendFramesForm(
                block.parent().whole(),
                block.view().index(),
                index -> marks(block.parent().blocks().get(index)),
                sender.get());
    }

    private Form blocksOf(JobRow job) {
        return new AppendBlocksForm(job.whole(), reader, disk, sender.get());
    }

    private static Optional<BlockRow> block(
            JobRow job, Optional<BlockRow> chosen, Class<? extends Shape> kind) {
        return chosen.filter(one -> kind.isInstance(one.view().shape()))
                .or(
                        () ->
                                job.blocks().stream()
                                        .filter(one -> !one.view().isGone())
                                        .filter(one -> kind.isInstance(one.view().shape()))
                                        .findFirst());
    }

    private static List<Strip.Run> marks(BlockRow block) {
        return block.strip().get().segments().getFirst().runs();
    }
}
