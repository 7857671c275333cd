package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.steer.PauseForm;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pauses jobs, or stops them. */
public final class PauseDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public PauseDialog(PauseForm form, Runnable close) {
        super(form, form.title(), WIDTH, close);
        if (form.isStop()) {
            fill(danger(), Ways.way(text("dialog.pause.stop"), form.stopText(), form.lost()));
            return;
        }
        Button stop = new Button(form.stopAct());
        stop.setId("pause-stop");
        stop.getStyleClass().add("danger-act");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.disableProperty().bind(form.sending());
        stop.setOnAction(_ -> form.stop());
        fill(
                actButton(),
                Ways.way(text("dialog.pause.pause"), form.pauseText()),
                form.canStop()
                        ? Ways.way(text("dialog.pause.stop"), form.stopText(), form.lost(), stop)
                        : new VBox());
    }
}
