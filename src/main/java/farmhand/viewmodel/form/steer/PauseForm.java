package farmhand.viewmodel.form.steer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.view.JobView;
import farmhand.viewmodel.ask.RunningTasks;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;

/**
 * The two ways to let jobs rest: pause, which is the act, and stop, which throws away what running
 * tasks have done and so is the act only where all are paused already.
 */
public final class PauseForm extends Form {
    private final List<JobView> jobs;
    private final int running;
    private final ReadOnlyStringWrapper lost = new ReadOnlyStringWrapper(this, "lost", "");

    /**
     * A form about {@code jobs}, one at least.
     *
     * @param jobs as they stand
     * @param tasks asks how long those that run have run
     * @param sender where it goes
     */
    public PauseForm(List<JobView> jobs, RunningTasks tasks, Sender sender) {
        super(sender, "");
        this.jobs = List.copyOf(jobs);
        tasks.in(subjects(), ran -> lost.set(ran.lost()));
        this.running = jobs.stream().mapToInt(job -> job.totals().active()).sum();
        begin();
    }

    /** What the dialog is about, such as {@code Stop or pause sh020_light_v7}. */
    public String title() {
        if (isStop()) {
            return text("dialog.pause.titleStop", jobs.size(), jobs.getFirst().settings().name());
        }
        String first = jobs.getFirst().settings().name();
        return canStop()
                ? text("dialog.pause.titleBoth", jobs.size(), first)
                : text("dialog.pause.title", jobs.size(), first);
    }

    /** Whether all are paused already, so that stopping them is all that can be done. */
    public boolean isStop() {
        return jobs.stream().allMatch(job -> job.settings().wishes().paused());
    }

    /** What pausing means for what runs. */
    public String pauseText() {
        return text("dialog.pause.means", running);
    }

    /** What stopping costs. */
    public String stopText() {
        return text("dialog.pause.stopMeans", running);
    }

    /** How much is lost by that; empty until it is known. */
    public ReadOnlyStringProperty lost() {
        return lost.getReadOnlyProperty();
    }

    /** The words of the button that stops. */
    public String stopAct() {
        return text("dialog.pause.stopAct", running);
    }

    /** Whether anything runs that could be stopped. */
    public boolean canStop() {
        return running > 0;
    }

    /** Asks the farm to stop the jobs. */
    public void stop() {
        send(stopping());
    }

    @Override
    protected Draft compose() {
        return isStop() ? stopping() : pausing();
    }

    /** Who asks how to pause needs no dialog for it. */
    @Override
    protected Draft taught(Draft act) {
        return canStop() ? stopping() : act;
    }

    private Draft stopping() {
        return draft(true, stopAct(), text("dialog.pause.stopSaid", running));
    }

    private Draft pausing() {
        return draft(
                false,
                text("dialog.pause.act", jobs.size()),
                text("dialog.pause.said", jobs.size(), jobs.getFirst().settings().name()));
    }

    private Draft draft(boolean stop, String act, String said) {
        return new Draft(Command.act(new Verb.Pause(stop), subjects()), act, said);
    }

    private List<Subject> subjects() {
        return jobs.stream().map(job -> (Subject) new Subject.OfJob(job.number())).toList();
    }
}
