package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.Preferences;
import farmhand.viewmodel.path.PathMaps;
import farmhand.viewmodel.worker.WhileIWork;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** What is set for this computer; each change counts at once, so there is nothing to confirm. */
public final class PreferencesDialog extends Dialog {
    private static final double WIDTH = 592;
    private static final int LINES = 4;

    /** A dialog on {@code preferences} that calls {@code close} when it is to go. */
    public PreferencesDialog(Preferences preferences, WhileIWork work, Runnable close) {
        super(text("preferences.title"), WIDTH, close);
        setId("preferences");
        preferences.look();
        work.look();
        TextField viewer = new TextField(preferences.viewer().get());
        viewer.setId("preferences-viewer");
        viewer.setPromptText(text("preferences.viewer.prompt"));
        viewer.textProperty().subscribe(preferences.viewer()::set);
        TextArea maps = new TextArea(preferences.maps().get());
        maps.setId("preferences-maps");
        maps.setPromptText(text("preferences.maps.prompt"));
        maps.setPrefRowCount(LINES);
        TabGoesOn.from(maps);
        maps.textProperty().subscribe(preferences.maps()::set);
        Label wrong =
                Shown.label(
                        "preferences-wrong",
                        Bindings.createStringBinding(
                                () ->
                                        PathMaps.wrongLine(maps.getText())
                                                .map(line -> text("preferences.maps.wrong", line))
                                                .orElse(""),
                                maps.textProperty()),
                        "failed-text");
        CheckBox pause = new CheckBox(text("preferences.work"));
        pause.setId("preferences-work");
        pause.selectedProperty().bindBidirectional(work.on());
        pause.setDisable(!work.isPossible());
        Button shut = cancel();
        shut.setText(text("dialog.close"));
        fill(
                viewer,
                field("preferences.viewer", "preferences.viewer.hint", viewer),
                field("preferences.maps", "preferences.maps.hint", maps),
                wrong,
                new VBox(4, pause, Parts.label(text("preferences.work.hint"), "subtle")));
        foot(Parts.space(), shut);
    }

    private static Node field(String title, String hint, TextInputControl input) {
        Label label = Parts.label(text(title), "field-label");
        label.setLabelFor(input);
        input.setAccessibleText(text(title));
        Label below = Parts.label(text(hint), "subtle");
        below.setWrapText(true);
        return new VBox(4, label, input, below);
    }
}
