package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.HowFields;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields that say how tasks are run, for the dialogs that make blocks. */
final class HowBox {
    private static final double SERVICE_WIDTH = 150;

    private final String id;
    private final HowFields how;

    HowBox(String id, HowFields how) {
        this.id = id;
        this.how = how;
    }

    /** Chosen from the known ones, or typed. */
    FieldBox service() {
        ComboBox<String> service = new ComboBox<>();
        service.setId(id + "-service");
        service.getItems().setAll(HowFields.SERVICES);
        service.setEditable(true);
        service.setPrefWidth(SERVICE_WIDTH);
        service.getEditor().textProperty().bindBidirectional(how.service().text());
        return new FieldBox("dialog.field.service", service);
    }

    /** The command, with what may stand in it below. */
    VBox command(Node hint) {
        TextField command = FieldBox.line(id + "-command", how.command());
        command.getStyleClass().add("mono");
        return new VBox(
                new FieldBox("dialog.field.command", command),
                FieldBox.problem(id + "-command", how.command()),
                FieldBox.problem(id + "-service", how.service()),
                hint);
    }

    /** The working directory. */
    VBox folder() {
        TextField folder = FieldBox.line(id + "-folder", how.folder());
        folder.setPromptText(text("dialog.submit.folderPrompt"));
        return new VBox(
                new FieldBox("dialog.field.folder", folder),
                FieldBox.problem(id + "-folder", how.folder()));
    }
}
