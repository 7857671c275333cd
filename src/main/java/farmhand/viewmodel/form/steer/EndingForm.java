package farmhand.viewmodel.form.steer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.ask.RunningTasks;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;

/**
 * Asks before something is done that can be undone, but for what it ends: tasks that run. Says how
 * many these are, and how long they have run.
 */
public final class EndingForm extends Form {
    private final Ending ending;
    private final List<Subject> subjects;
    private final ReadOnlyStringWrapper lost = new ReadOnlyStringWrapper(this, "lost", "");

    /**
     * What ends them, in words.
     *
     * @param verb what is asked of the farm
     * @param title what the dialog is about, such as {@code Delete sh010}
     * @param means what it does beside what it ends; may be empty
     * @param act the button's words
     * @param said what is told once it is done
     * @param running how many tasks it ends
     */
    public record Ending(
            Verb verb, String title, String means, String act, String said, int running) {}

    /**
     * A form about {@code subjects}.
     *
     * @param tasks asks which of them run, and since when
     * @param sender where it goes
     */
    public EndingForm(Ending ending, List<Subject> subjects, RunningTasks tasks, Sender sender) {
        super(sender, "");
        this.ending = ending;
        this.subjects = List.copyOf(subjects);
        tasks.in(subjects, running -> lost.set(running.lost()));
        begin();
    }

    /** What the dialog is about. */
    public String title() {
        return ending.title();
    }

    /** What follows beside, a sentence or none. */
    public String means() {
        return ending.means();
    }

    /** What ends, and that nothing brings it back. */
    public String ends() {
        return text("dialog.ending.ends", ending.running());
    }

    /** How much that is; empty until it is known. */
    public ReadOnlyStringProperty lost() {
        return lost.getReadOnlyProperty();
    }

    @Override
    protected Draft compose() {
        return new Draft(Command.act(ending.verb(), subjects), ending.act(), ending.said());
    }
}
