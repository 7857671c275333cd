package farmhand.viewmodel.form.steer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.view.JobView;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;

import java.util.List;

/** Asks once more before jobs are taken away. */
public final class DeleteForm extends Form {
    private final List<JobView> jobs;

    /**
     * A form about {@code jobs}, one at least.
     *
     * @param jobs as they stand
     * @param sender where it goes
     */
    public DeleteForm(List<JobView> jobs, Sender sender) {
        super(sender, "");
        this.jobs = List.copyOf(jobs);
        begin();
    }

    /** What the dialog is about, such as {@code Delete sh020_light_v7}. */
    public String title() {
        return text("dialog.delete.title", jobs.size(), name());
    }

    /** What is lost by it. */
    public String means() {
        int running = jobs.stream().mapToInt(job -> job.totals().active()).sum();
        return text("dialog.delete.means", running);
    }

    @Override
    protected Draft compose() {
        List<Subject.OfJob> subjects =
                jobs.stream().map(job -> new Subject.OfJob(job.number())).toList();
        return new Draft(
                Command.act(new Verb.Delete(), subjects),
                text("dialog.delete.act", jobs.size()),
                text("dialog.delete.said", jobs.size(), name()));
    }

    private String name() {
        return jobs.getFirst().settings().name();
    }
}
