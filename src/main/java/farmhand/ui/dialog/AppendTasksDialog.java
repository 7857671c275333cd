package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.append.AppendTasksForm;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Appends tasks to a block. */
public final class AppendTasksDialog extends FormDialog {
    private static final double WIDTH = 592;
    private static final int ROWS = 8;

    /**
     * A dialog of {@code form} that calls {@code close} when it is to go, and {@code frames} when
     * frames are to be appended instead.
     */
    public AppendTasksDialog(AppendTasksForm form, Runnable close, Runnable frames) {
        super(
                form,
                text("dialog.appendTasks.title", form.blockName(), form.jobName()),
                WIDTH,
                close);
        if (form.isPossible()) {
            TextArea tasks = FieldBox.lines("append-tasks", form.tasks(), ROWS);
            fill(
                    tasks,
                    rows(form, tasks),
                    new PreviewBox(
                            form.preview(),
                            new SimpleStringProperty(
                                    text("dialog.appendFrames.preview", form.blockName())),
                            Shown.count("append-new", form.fresh(), "strong"),
                            Shown.count("append-there", form.there(), "muted")),
                    Shown.info("append-summary", form.summary()));
        } else {
            Button instead = new Button(text("dialog.appendTasks.instead"));
            instead.setId("append-instead");
            instead.setOnAction(_ -> frames.run());
            fill(instead);
            add(instead);
        }
    }

    private static Node rows(AppendTasksForm form, TextArea tasks) {
        Label count = Shown.count("append-count", form.count(), "field-hint", "strong");
        return new VBox(
                new FieldBox("dialog.appendTasks.tasks", tasks),
                FieldBox.problem("append-tasks", form.tasks()),
                new HBox(GAP, hint("dialog.rows.hint"), Shown.gap(), count));
    }
}
