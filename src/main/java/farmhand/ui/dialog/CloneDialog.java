package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.append.CloneForm;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The same job once more. */
public final class CloneDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public CloneDialog(CloneForm form, Runnable close) {
        super(form, text("dialog.clone.title", form.jobName()), WIDTH, close);
        TextField name = FieldBox.line("clone-name", form.name());
        TextField frames = FieldBox.counted("clone-frames", form.frames(), form.count());
        VBox fields = new VBox(GAP / 2);
        if (form.hasFrames()) {
            fields.getChildren()
                    .addAll(
                            row(0, new FieldBox("dialog.field.frames", frames)),
                            FieldBox.problem("clone-frames", form.frames()),
                            hint("dialog.appendFrames.hint"));
        }
        fields.getChildren()
                .addAll(
                        row(0, new FieldBox("dialog.field.name", name)),
                        FieldBox.problem("clone-name", form.name()));
        fill(form.hasFrames() ? frames : name, fields, Shown.info("clone-summary", form.summary()));
    }
}
