package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.Need;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Names;
import farmhand.farm.spec.NeedSpec;
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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The same job once more, paused: as it is, or of other frames and by another name. */
public final class CloneForm extends Form {
    private final WholeJob job;
    private final Copies copies;
    private final Optional<FrameRange> own;
    private final Field<FrameRange> frames = field("frames", FrameRange::parse);
    private final Field<String> name = field("name", CloneForm::name);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /** A form about a copy of {@code job}, which is given to {@code sender}. */
    public CloneForm(WholeJob job, Sender sender) {
        super(sender, text("dialog.clone.act", 0));
        this.job = job;
        this.copies = new Copies(job.blocks(), _ -> List.of());
        this.own = firsts().stream().flatMap(block -> range(block).stream()).findFirst();
        name.suggest(job.job().settings().name());
        frames.suggest(own.map(FrameRange::toString).orElse(""));
        begin();
    }

    /** Name of the job that is copied. */
    public String jobName() {
        return job.job().settings().name();
    }

    /** The frames of its first block that has some, and so of all that stand on the same grid. */
    public Field<FrameRange> frames() {
        return frames;
    }

    /** Name of the copy. */
    public Field<String> name() {
        return name;
    }

    /** Whether any of its blocks has frames. */
    public boolean hasFrames() {
        return own.isPresent();
    }

    /** How many frames are typed. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What follows, in sentences. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    protected boolean isAsked(Field<?> field) {
        return field != frames || hasFrames();
    }

    @Override
    protected Draft compose() {
        boolean same = !hasFrames() || frames.value().equals(own.orElseThrow());
        count.set(hasFrames() ? Words.frames(frames.value().count()) : "");
        return same && name.value().equals(jobName()) ? exact() : other(same);
    }

    @Override
    protected void showNothing() {
        count.set("");
        summary.set("");
    }

    /** The farm copies it, listed tasks and all. */
    private Draft exact() {
        int tasks = job.job().totals().tasks();
        summary.set(text("dialog.clone.exact"));
        return new Draft(
                Command.act(new Verb.Clone(), List.of(new Subject.OfJob(job.job().number()))),
                text("dialog.clone.act", tasks),
                text("dialog.clone.said", name.value()));
    }

    private Draft other(boolean same) {
        var settings = job.job().settings();
        List<BlockSpec> blocks = new ArrayList<>();
        for (BlockView block : same ? left().toList() : firsts()) {
            blocks.add(copy(block, same));
        }
        int tasks = blocks.stream().mapToInt(block -> block.work().count()).sum();
        summary.set(text("dialog.clone.summary", Words.blocks(blocks)));
        JobSpec spec =
                new JobSpec(
                        name.value(),
                        "",
                        settings.priority(),
                        settings.wishes().withPaused(true),
                        settings.needs().stream().map(CloneForm::need).toList(),
                        settings.metadata(),
                        blocks);
        return new Draft(
                new Command.Submit(spec),
                text("dialog.clone.act", tasks),
                text("dialog.clone.said", name.value()));
    }

    private BlockSpec copy(BlockView block, boolean same) {
        if (!(block.shape() instanceof Shape.Numeric numeric)) {
            throw new Refused(
                    Rejection.of(
                            "listed_block",
                            text("dialog.clone.listed", block.name()),
                            text("dialog.clone.asItIs")));
        }
        FrameRange there = numeric.cut().range();
        Optional<FrameRange> wanted =
                same ? Optional.of(there) : Ranges.onGridOf(there, frames.value());
        return copies.copy(
                block,
                wanted.orElseThrow(
                        () ->
                                new Refused(
                                        Rejection.of(
                                                        "no_frames",
                                                        text("dialog.clone.offGrid", block.name()),
                                                        text("dialog.clone.giveSome", there))
                                                .within("frames"))),
                numeric.cut().perTask());
    }

    /** Of blocks of one name the first: the others hold frames that were appended to it. */
    private List<BlockView> firsts() {
        Set<String> seen = new HashSet<>();
        return left().filter(block -> seen.add(block.name())).toList();
    }

    private Stream<BlockView> left() {
        return job.blocks().stream().filter(block -> !block.isGone());
    }

    private static Optional<FrameRange> range(BlockView block) {
        return block.shape() instanceof Shape.Numeric numeric
                ? Optional.of(numeric.cut().range())
                : Optional.empty();
    }

    private static NeedSpec.OnJobs need(Need.OfJobs need) {
        return switch (need) {
            case Need.WholeJob(var number) -> new NeedSpec.OnJob(number);
            case Need.JobsMatching(var mask, var whose) -> new NeedSpec.JobsMatching(mask, whose);
        };
    }

    private static String name(String typed) {
        Names.name(typed.strip());
        return typed.strip();
    }
}
