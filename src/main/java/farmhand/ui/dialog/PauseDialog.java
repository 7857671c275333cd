package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.steer.PauseForm;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pauses jobs, or stops them. */
public final class PauseDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public PauseDialog(PauseForm form, Runnable close) {
        super(form, form.title(), WIDTH, close);
        Button stop = new Button(form.stopAct());
        stop.setId("pause-stop");
        stop.getStyleClass().add("danger-act");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.disableProperty().bind(form.sending());
        stop.setOnAction(_ -> form.stop());
        fill(
                actButton(),
                way("dialog.pause.pause", form.pauseText()),
                form.canStop() ? way("dialog.pause.stop", form.stopText(), stop) : new VBox());
    }

    private static Node way(String title, String means, Node... acts) {
        Label name = new Label(text(title));
        name.getStyleClass().add("strong");
        Label what = new Label(means);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(4, name, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(GAP, words);
        row.getChildren().addAll(acts);
        row.getStyleClass().add("well");
        return row;
    }
}
