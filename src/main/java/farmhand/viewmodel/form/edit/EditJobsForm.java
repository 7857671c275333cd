package farmhand.viewmodel.form.edit;

import farmhand.farm.Need;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.view.JobView;
import farmhand.viewmodel.form.JobNames;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.form.Sender;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Priority, limit, queue, needs and note of jobs. */
public final class EditJobsForm extends EditForm<JobView, JobField> {
    /** Where one begins to say who a job belongs to. */
    public static final String USER = "user";

    /** Where one begins else. */
    public static final String PRIORITY = "priority";

    /**
     * A form about jobs.
     *
     * @param first id of the setting that is begun with
     * @param jobs tell how they stand by now
     * @param named finds the jobs that are waited for
     * @param missing why a setting cannot be said on this farm; empty when it can
     * @param sender where it goes
     */
    public EditJobsForm(
            String first,
            List<Supplier<JobView>> jobs,
            JobNames named,
            UnaryOperator<String> missing,
            Sender sender) {
        super(first, jobs, missing, sender);
        setting(
                PRIORITY,
                "dialog.edit.priority",
                "dialog.edit.priorityHint",
                job -> Integer.toString(job.settings().priority()),
                typed -> new JobField.Priority(Numbers.priority(typed)));
        setting(
                USER,
                "dialog.edit.user",
                "dialog.edit.userHint",
                job -> job.settings().user(),
                JobField.User::new);
        setting(
                "max_running",
                "dialog.edit.maxRunning",
                "dialog.edit.noLimit",
                job -> limit(job.settings().wishes().maxRunning()),
                typed -> new JobField.MaxRunning(limit(typed)));
        setting(
                "queue",
                "dialog.edit.queue",
                "dialog.edit.queueHint",
                job -> job.settings().queue(),
                JobField.Queue::new);
        if (rows().stream().noneMatch(EditJobsForm::waitsForMask)) {
            setting(
                    "needs",
                    "dialog.edit.needs",
                    "dialog.edit.needsHint",
                    EditJobsForm::needs,
                    typed -> new JobField.Needs(named.read(typed)));
        }
        setting(
                "note",
                "dialog.edit.note",
                "dialog.edit.noteHint",
                job -> job.settings().wishes().note(),
                JobField.Note::new);
        setting(
                "metadata",
                "dialog.edit.metadata",
                "dialog.edit.metadataHint",
                job -> job.settings().metadata().json(),
                typed -> new JobField.Meta(metadata(typed)));
        begin();
    }

    @Override
    String name(JobView job) {
        return job.settings().name();
    }

    @Override
    Command edit(JobView job, List<JobField> fields) {
        return new Command.EditJob(job.number(), fields);
    }

    /** Numbers cannot say a pattern, so that those keep what they wait for. */
    private static boolean waitsForMask(JobView job) {
        return job.settings().needs().stream().anyMatch(need -> !(need instanceof Need.WholeJob));
    }

    private static String needs(JobView job) {
        return job.settings().needs().stream()
                .map(need -> need instanceof Need.WholeJob(var number) ? number.toString() : "")
                .collect(Collectors.joining(", "));
    }
}
