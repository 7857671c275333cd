package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.steer.ExcludeForm;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Leaves tasks out. */
public final class ExcludeDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public ExcludeDialog(ExcludeForm form, Runnable close) {
        super(form, text("dialog.exclude.title", form.jobName()), WIDTH, close);
        TextField tasks = FieldBox.counted("exclude-tasks", form.tasks(), form.count());
        Label hint = hint("dialog.exclude.hint");
        VBox fields =
                new VBox(
                        row(
                                1,
                                FieldBox.pick("exclude-block", form.block()),
                                new FieldBox(form.label(), tasks)),
                        FieldBox.problem("exclude-tasks", form.tasks()),
                        hint);
        fill(tasks, fields, Shown.info("exclude-summary", form.summary()));
    }
}
