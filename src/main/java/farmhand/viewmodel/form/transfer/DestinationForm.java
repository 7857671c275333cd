package farmhand.viewmodel.form.transfer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;

import java.util.List;

/** Where transfers go that wait for a destination, or have failed. */
public final class DestinationForm extends Form {
    private final String jobName;
    private final JobNumber job;
    private final List<Subject> subjects;
    private final int count;
    private final Field<String> destination = field("destination", Folders::required);

    /**
     * A form about transfers of one job.
     *
     * @param subjects the job, or blocks or tasks of it; one at least
     * @param count how many tasks these are
     */
    public DestinationForm(String jobName, List<Subject> subjects, int count, Sender sender) {
        super(sender, text("dialog.destination.act", count));
        this.jobName = jobName;
        this.job = subjects.getFirst().job();
        this.subjects = List.copyOf(subjects);
        this.count = count;
        begin();
    }

    /** Name of the job. */
    public String jobName() {
        return jobName;
    }

    /** The folder they come into. */
    public Field<String> destination() {
        return destination;
    }

    @Override
    protected Draft compose() {
        TaskField field = new TaskField.Destination(destination.value());
        return new Draft(
                new Command.EditTasks(
                        job,
                        subjects.stream()
                                .map(subject -> new TaskEdit(subject, List.of(field)))
                                .toList()),
                text("dialog.destination.act", count),
                text("dialog.destination.said", jobName, destination.value()));
    }
}
