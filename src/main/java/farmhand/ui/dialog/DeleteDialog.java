package farmhand.ui.dialog;

import farmhand.viewmodel.form.steer.DeleteForm;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Asks before jobs are deleted; Enter leaves them, since the focus begins on Cancel. */
public final class DeleteDialog extends FormDialog {
    private static final double WIDTH = 480;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public DeleteDialog(DeleteForm form, Runnable close) {
        super(form, form.title(), WIDTH, close);
        Label means = new Label(form.means());
        means.setId("delete-means");
        means.setWrapText(true);
        means.setMinHeight(Region.USE_PREF_SIZE);
        actButton().getStyleClass().setAll("button", "danger-act");
        actButton().setGraphic(null);
        fill(lookup("#dialog-cancel"), means);
    }
}
