package farmhand.viewmodel.form.steer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;

/** What everybody is to know of a machine; nothing takes the note away. */
public final class NoteForm extends Form {
    private final String worker;
    private final Field<String> remark = field("remark", String::strip);

    /** A form about {@code worker}, of which that is noted. */
    public NoteForm(String worker, String noted, Sender sender) {
        super(sender, text("dialog.note.act"));
        this.worker = worker;
        remark.suggest(noted);
        begin();
    }

    /** Name of the machine. */
    public String worker() {
        return worker;
    }

    /** What is noted of it. */
    public Field<String> remark() {
        return remark;
    }

    @Override
    protected Draft compose() {
        return new Draft(
                new Command.EditPolicy(new PolicyEdit.NoteWorker(worker, remark.value())),
                text("dialog.note.act"),
                text(
                        remark.value().isEmpty() ? "dialog.note.saidNone" : "dialog.note.said",
                        worker));
    }
}
