package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.edit.EditForm;
import farmhand.viewmodel.form.edit.Setting;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says some things of rows otherwise: a line for each. */
public final class EditDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public EditDialog(EditForm<?, ?> form, Runnable close) {
        super(form, form.title(), WIDTH, close);
        VBox fields = new VBox(GAP / 2);
        TextField first = null;
        for (Setting<?> setting : form.settings()) {
            TextField line = FieldBox.line("edit-" + setting.id(), setting.field());
            line.promptTextProperty()
                    .bind(
                            setting.various()
                                    .map(
                                            now ->
                                                    text(
                                                            now
                                                                    ? "dialog.edit.various"
                                                                    : setting.hint())));
            HBox place = row(0, new FieldBox(setting.title(), line));
            if (!setting.missing().isEmpty()) {
                line.setDisable(true); // shows no tooltip of its own
                Tooltip.install(place, new Tooltip(setting.missing()));
            }
            fields.getChildren()
                    .addAll(place, FieldBox.problem("edit-" + setting.id(), setting.field()));
            if (setting.missing().isEmpty() && (first == null || form.beginsAt(setting))) {
                first = line;
            }
        }
        fill(first == null ? fields : first, fields);
    }
}
