package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.steer.NoteForm;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Notes something of a machine. */
public final class NoteDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public NoteDialog(NoteForm form, Runnable close) {
        super(form, text("dialog.note.title", form.worker()), WIDTH, close);
        TextField note = FieldBox.line("note", form.remark());
        note.setPromptText(text("dialog.note.prompt"));
        fill(
                note,
                new VBox(
                        new FieldBox("worker.note", note),
                        FieldBox.problem("note", form.remark()),
                        hint("dialog.note.hint")));
    }
}
