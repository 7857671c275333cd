package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import static java.util.stream.Collectors.toMap;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.CommandReader;
import farmhand.farm.command.Verb;
import farmhand.farm.view.JobView;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.ask.Running;
import farmhand.viewmodel.ask.RunningTasks;
import farmhand.viewmodel.ask.TaskNames;
import farmhand.viewmodel.check.Checks;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.JobNames;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.append.CloneForm;
import farmhand.viewmodel.form.edit.EditBlocksForm;
import farmhand.viewmodel.form.edit.EditJobsForm;
import farmhand.viewmodel.form.steer.EndingForm;
import farmhand.viewmodel.form.steer.ExcludeForm;
import farmhand.viewmodel.form.steer.NoteForm;
import farmhand.viewmodel.form.steer.PauseForm;
import farmhand.viewmodel.form.submit.Presets;
import farmhand.viewmodel.form.submit.SubmitForm;
import farmhand.viewmodel.form.transfer.DestinationForm;
import farmhand.viewmodel.form.transfer.TransferForm;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes forms, and holds the one that is shown. */
public final class Forms {
    private final CommandReader reader;
    private final Scheduler disk;
    private final Commands commands;
    private final Rows rows;
    private final Presets presets;
    private final Checks checks;
    private final RunningTasks running;
    private final UnaryOperator<String> missing;
    private final Appending appending;
    private Consumer<JobNumber> made = _ -> {};
    private final ReadOnlyObjectWrapper<Optional<Form>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Forms about {@code rows} that send by {@code commands} and read files on {@code disk}; {@code
     * missing} says why a setting cannot be said on this farm.
     *
     * @param running asks what is ended by what is done
     * @param keepsake remembers how jobs were submitted
     * @param checks what is looked at before that
     */
    public Forms(
            CommandReader reader,
            Scheduler disk,
            Commands commands,
            Rows rows,
            RunningTasks running,
            UnaryOperator<String> missing,
            Keepsake keepsake,
            Checks checks) {
        this.checks = checks;
        this.presets = new Presets(keepsake);
        this.missing = missing;
        this.rows = rows;
        this.running = running;
        this.reader = reader;
        this.disk = disk;
        this.commands = commands;
        this.appending =
                new Appending(
                        reader, disk, commands::sender, new TaskNames(running.asker()), this::open);
    }

    /** The form that is shown, if one is. */
    public ReadOnlyObjectProperty<Optional<Form>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How jobs were submitted that is worth a name. */
    public Presets presets() {
        return presets;
    }

    /** The user leaves the form, or it is done. */
    public void leave() {
        shown.set(Optional.empty());
    }

    /** Asks what to submit, filled from files if there are any; also into a form that is open. */
    public void submit(List<Path> files) {
        SubmitForm form =
                shown.get()
                        .flatMap(
                                one ->
                                        one instanceof SubmitForm open
                                                ? Optional.of(open)
                                                : Optional.empty())
                        .orElseGet(this::newSubmitForm);
        if (!files.isEmpty()) {
            form.open(files);
        }
        open(form);
    }

    private SubmitForm newSubmitForm() {
        checks.begin();
        return new SubmitForm(reader, disk, making(), checks, new JobNames(this::named));
    }

    /** {@code hears} is told of each job that a form has made. */
    public void whenMade(Consumer<JobNumber> hears) {
        made = hears;
    }

    private Sender making() {
        return commands.sender().telling(sent -> sent.job().ifPresent(made));
    }

    /**
     * Files were dropped: one of blocks is to be appended where something is; folders are to be
     * copied, and so are files that join some which are; anything else is to be worked on.
     */
    public void drop(List<Path> files) {
        if (appending.take(shown.get(), files)) {
            return;
        }
        // Not disposed of: whether a path is a folder takes as long as its disk does.
        var _ =
                Single.fromCallable(() -> files.stream().anyMatch(Files::isDirectory))
                        .subscribeOn(disk)
                        .observeOn(commands.sender().window())
                        .subscribe(
                                folders -> {
                                    if (folders
                                            || shown.get().orElse(null) instanceof TransferForm) {
                                        transfer(files);
                                    } else {
                                        submit(files);
                                    }
                                });
    }

    /** Asks where these are to be copied to. */
    public void transfer(List<Path> files) {
        open(new TransferForm(files, commands.sender()));
    }

    public void chooseDestination(JobRow job, List<Subject> subjects, int count) {
        open(new DestinationForm(job.view().settings().name(), subjects, count, commands.sender()));
    }

    /** The same of transfers that nobody chose. */
    public void chooseDestination(Subject.OfTasks transfers) {
        rows.find(transfers.job())
                .ifPresent(
                        job ->
                                chooseDestination(
                                        job, List.of(transfers), transfers.tasks().size()));
    }

    /** Asks what is said of that job or block. */
    public void edit(Subject subject) {
        switch (subject) {
            case Subject.OfJob(var job) ->
                    rows.find(job).ifPresent(row -> editJobs(List.of(row), EditJobsForm.PRIORITY));
            case Subject.OfBlock(var block) ->
                    rows.find(block).ifPresent(row -> editBlocks(List.of(row)));
            case Subject.OfTasks(var block, _) ->
                    rows.find(block).ifPresent(row -> editBlocks(List.of(row)));
        }
    }

    /** Asks what is noted of that machine; {@code noted} is, at any time. */
    public void noteWorker(String worker, Supplier<String> noted) {
        open(new NoteForm(worker, noted, commands.sender()));
    }

    /** Asks what a job is given more of. */
    public Appending appending() {
        return appending;
    }

    /** Asks what is said of jobs; begins at the setting of that id. */
    void editJobs(List<JobRow> jobs, String first) {
        open(
                new EditJobsForm(
                        first,
                        jobs.stream().<Supplier<JobView>>map(row -> row::view).toList(),
                        new JobNames(this::named),
                        missing,
                        commands.sender()));
    }

    private List<JobView> named(String name) {
        return rows.jobs().stream()
                .map(JobRow::view)
                .filter(job -> job.settings().name().equals(name))
                .toList();
    }

    void editBlocks(List<BlockRow> blocks) {
        open(
                new EditBlocksForm(
                        blocks.stream()
                                .<Supplier<EditBlocksForm.Placed>>map(
                                        one ->
                                                () ->
                                                        new EditBlocksForm.Placed(
                                                                one.address(),
                                                                one.view(),
                                                                one.parent().whole()))
                                .toList(),
                        missing,
                        commands.sender()));
    }

    /** Asks whether jobs are to rest, or to be stopped with what that costs. */
    void pause(List<JobRow> jobs) {
        open(new PauseForm(jobs.stream().map(JobRow::view).toList(), running, commands.sender()));
    }

    /** Asks before what runs is ended, with what that costs. */
    void end(EndingForm.Ending ending, List<Subject> subjects) {
        open(new EndingForm(ending, subjects, running, commands.sender()));
    }

    /** Asks whether what runs of {@code subjects} is to start again from its beginning. */
    void retryRunning(List<Subject> subjects) {
        running.in(
                subjects,
                found -> {
                    if (found.count() == 0) {
                        commands.say(new Said(text("act.nothingToStop"), ""));
                        return;
                    }
                    String act = text("dialog.ending.retryRunningAct", found.count());
                    end(
                            new EndingForm.Ending(
                                    new Verb.Retry(Verb.Which.ALL),
                                    text("dialog.ending.retryRunning"),
                                    text("dialog.ending.retryRunningMeans"),
                                    act,
                                    text("said.retriedAll", found.count()),
                                    found.count()),
                            found.subjects());
                });
    }

    /** Those of {@code tasks} that run, as far as the farm told of them. */
    public Running running(List<TaskRow> tasks) {
        return running.told(
                tasks.stream().collect(toMap(TaskRow::address, one -> one.view().task())));
    }

    /** Asks which tasks are left out; these of that block are offered. */
    void exclude(JobRow job, int block, TaskSet tasks) {
        open(new ExcludeForm(job.whole(), job::runsTold, block, tasks, running, commands.sender()));
    }

    void cloneJob(JobRow job) {
        open(new CloneForm(job.whole(), making()));
    }

    private void open(Form form) {
        if (!shown.get().equals(Optional.of(form))) {
            shown.set(Optional.of(form));
        }
    }
}
