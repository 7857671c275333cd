package farmhand.viewmodel.form.steer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What everybody is to know of a machine; nothing takes the note away. What somebody else has noted
 * meanwhile is told once, with both, before it is replaced.
 */
public final class NoteForm extends Form {
    private final String worker;
    private final Supplier<String> noted;
    private final Field<String> remark = field("remark", String::strip);

    /** As the user knows it. */
    private String known;

    /** A form about {@code worker}, of which that is {@code noted} at any time. */
    public NoteForm(String worker, Supplier<String> noted, Sender sender) {
        super(sender, text("dialog.note.act"));
        this.worker = worker;
        this.noted = noted;
        this.known = noted.get();
        remark.suggest(known);
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
    protected Optional<Rejection> meanwhile() {
        String wanted = remark.value();
        String before = known;
        known = noted.get();
        if (wanted.equals(before)) { // nobody typed into it
            remark.text().set(known);
        }
        return known.equals(before) || List.of(before, known).contains(wanted)
                ? Optional.empty()
                : Optional.of(
                        Rejection.of(
                                "changed_meanwhile",
                                text("dialog.note.meanwhile", worker, known, wanted),
                                text("dialog.note.meanwhileDo")));
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
