package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.viewmodel.check.Checks;
import farmhand.viewmodel.check.Wanted;
import farmhand.viewmodel.form.BlockFields;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.JobNames;
import farmhand.viewmodel.form.MoreFields;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.scene.Dropped;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A new job: a command over frames, a command over files, or a job file. */
public final class SubmitForm extends Form {
    /** What a job is made from. */
    public enum Kind {
        /** A command that is run for each frame. */
        FRAMES,
        /** A command that is run for each file. */
        FILES,
        /** A file that says it all. */
        JOB_FILE
    }

    private final CommandReader reader;
    private final Scheduler disk;
    private final Scheduler window;
    private final Checks checks;
    private final Mapping mapping;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.FRAMES);
    private final Field<String> name = field("name", String::strip);
    private final Field<List<String>> files = field("tasks", FileTasks::read);
    private final BlockFields block = new BlockFields(this, this::readFrames);
    private final MoreFields more;
    private final Field<String> user = field("user", String::strip);
    private final Field<Integer> priority = field("priority", SubmitForm::readPriority);
    private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused");
    private final Source source = new Source();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyObjectWrapper<Optional<Field<?>>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
    private final ReadOnlyBooleanWrapper sceneRead = new ReadOnlyBooleanWrapper(this, "scene");
    private Optional<Dropped> dropped = Optional.empty();

    /**
     * An empty form.
     *
     * @param reader of job files
     * @param disk where files are read, away from the window's thread
     * @param sender where it goes
     * @param checks what is looked at before
     * @param jobs finds those that it waits for
     */
    public SubmitForm(
            CommandReader reader, Scheduler disk, Sender sender, Checks checks, JobNames jobs) {
        super(sender, text("dialog.submit.act", 0));
        this.reader = reader;
        this.disk = disk;
        this.window = sender.window();
        this.checks = checks;
        this.mapping = new Mapping(checks, () -> dropped.ifPresent(this::show));
        this.more = new MoreFields(this, jobs);
        follow(kind, paused, mapping.there());
        begin();
    }

    /** Fills the form from files, one at least, once they are read. */
    public void open(List<Path> paths) {
        source.reading(paths.getFirst());
        asked.set(Optional.empty());
        List<String> before = texts();
        Instant now = Instant.ofEpochMilli(window.now(TimeUnit.MILLISECONDS));
        // Not disposed of: a form that was closed meanwhile is filled for nobody.
        var _ =
                Single.fromCallable(() -> Opened.read(paths, reader, now))
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(
                                opened -> {
                                    boolean typed = !texts().equals(before);
                                    source.show(opened);
                                    show(opened.dropped());
                                    asked.set(typed ? Optional.empty() : next());
                                },
                                this::unanswered);
    }

    /** What was looked at of what is to be submitted. */
    public Checks checks() {
        return checks;
    }

    /** How the farm calls the folder of what was dropped. */
    public Mapping mapping() {
        return mapping;
    }

    /** What the job is made from. */
    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The job's name. */
    public Field<String> name() {
        return name;
    }

    /** One file a line; counts for {@link Kind#FILES}. */
    public Field<List<String>> files() {
        return files;
    }

    /** The files that are typed. */
    public List<Path> paths() {
        return files.isRead() ? files.value().stream().map(Path::of).toList() : List.of();
    }

    /** Frames, service, command and folder; count for all but {@link Kind#JOB_FILE}. */
    public BlockFields block() {
        return block;
    }

    /** What is seldom said; counts for all but {@link Kind#JOB_FILE}. */
    public MoreFields more() {
        return more;
    }

    /** Whose job it is, empty = who submits it; counts for {@link Kind#JOB_FILE}. */
    public Field<String> user() {
        return user;
    }

    /** The job's priority; empty = what is usual for its user. */
    public Field<Integer> priority() {
        return priority;
    }

    /** Whether the job is put on the farm without being started. */
    public BooleanProperty paused() {
        return paused;
    }

    /** What was dropped or opened. */
    public Source source() {
        return source;
    }

    /** What will be run, in sentences. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** What is to be typed or looked at next, once files were read; none if somebody types. */
    public ReadOnlyObjectProperty<Optional<Field<?>>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** Whether a scene was opened, which says what is run over it. */
    public ReadOnlyBooleanProperty sceneRead() {
        return sceneRead.getReadOnlyProperty();
    }

    @Override
    protected boolean isAsked(Field<?> field) {
        return switch (kind.get()) {
            case FRAMES -> field != files && field != user;
            case FILES -> !block.isOfFrames(field) && field != user;
            case JOB_FILE -> field == name || field == user || field == priority;
        };
    }

    @Override
    protected Draft compose() {
        JobSpec job =
                switch (kind.get()) {
                    case FRAMES -> job(framesBlock());
                    case FILES -> job(filesBlock());
                    case JOB_FILE -> jobOfFile();
                };
        int tasks = BlockFields.tasks(job.blocks());
        block.count(job.blocks());
        boolean ofFile = kind.get() == Kind.JOB_FILE;
        checks.look(
                ofFile
                        ? Wanted.NOTHING
                        : new Wanted(
                                dropped.map(Dropped::work).orElse(List.of()),
                                block.service().value(),
                                block.folder().value(),
                                dropped.flatMap(Dropped::output)));
        mapping.requireWhole();
        summary.set(SubmitText.summary(job));
        return new Draft(
                new Command.Submit(job),
                text("dialog.submit.act", tasks),
                text("dialog.submit.said", job.name(), tasks));
    }

    @Override
    protected void showNothing() {
        block.countNothing();
        summary.set("");
    }

    private JobSpec job(BlockSpec made) {
        return new JobSpec(
                name.value(),
                "",
                priority.value(),
                more.of(JobWishes.USUAL.withPaused(paused.get())),
                more.needs().value(),
                Metadata.NONE,
                List.of(more.of(made)));
    }

    private BlockSpec framesBlock() {
        return block.block(block.blockName("frames"), block.work(), List.of());
    }

    private BlockSpec filesBlock() {
        block.requirePlace();
        return block.block(block.blockName("files"), FileTasks.work(files.value()), List.of());
    }

    private JobSpec jobOfFile() {
        JobSpec said = FileJob.of(dropped);
        return new JobSpec(
                name.value(),
                user.value(),
                priority.value(),
                paused.get() ? said.wishes().withPaused(true) : said.wishes(),
                said.needs(),
                said.metadata(),
                said.blocks());
    }

    private void show(Dropped read) {
        dropped = Optional.of(read);
        mapping.about(read);
        new Filling(this).fill(read);
        sceneRead.set(read instanceof Dropped.Scene);
        refresh();
    }

    /** A scene has named the job: what is looked at next are its frames. */
    private Optional<Field<?>> next() {
        return firstWrong().or(() -> Optional.of(sceneRead.get() ? block.frames() : name));
    }

    private boolean isRangeUnread() {
        return dropped.orElse(null) instanceof Dropped.Scene scene && scene.frames().isEmpty();
    }

    private static int readPriority(String typed) {
        return typed.isBlank() ? JobSpec.AS_USER : Numbers.priority(typed);
    }

    private FrameRange readFrames(String typed) {
        if (typed.isBlank() && isRangeUnread()) {
            throw Refused.of(
                    "no_range", text("dialog.submit.rangeUnread"), text("dialog.submit.giveRange"));
        }
        return FrameRange.parse(typed);
    }
}
