package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.BlockFields;
import farmhand.viewmodel.form.Field;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** The fields of a new block, for the dialogs that make some. */
final class BlockBox {
    private final String id;
    private final BlockFields block;
    private final TextField frames;
    private final TextField command;

    BlockBox(String id, BlockFields block) {
        this.id = id;
        this.block = block;
        this.frames = FieldBox.counted(id + "-frames", block.frames(), block.count());
        this.command = FieldBox.line(id + "-command", block.command());
        command.getStyleClass().add("mono");
    }

    /** Frames, their step and frames a task, and {@code more} beside them. */
    VBox range(Node... more) {
        TextField step = FieldBox.line(id + "-step", block.step());
        step.getStyleClass().add("field-short");
        TextField perTask = FieldBox.line(id + "-per-task", block.perTask());
        perTask.getStyleClass().add("field-short");
        HBox row =
                FormDialog.row(
                        0,
                        new FieldBox("dialog.field.frames", frames),
                        new FieldBox("dialog.field.step", step),
                        new FieldBox("dialog.field.perTask", perTask));
        row.getChildren().addAll(more);
        return new VBox(
                row,
                FieldBox.problem(id + "-frames", block.frames()),
                FieldBox.problem(id + "-step", block.step()),
                FieldBox.problem(id + "-per-task", block.perTask()));
    }

    /** The control of that field, if it is the frames or the command. */
    Optional<TextField> control(Field<?> field) {
        return field == block.frames()
                ? Optional.of(frames)
                : field == block.command() ? Optional.of(command) : Optional.empty();
    }

    /** Chosen from the known ones, or typed. */
    FieldBox service() {
        ComboBox<String> service = new ComboBox<>();
        service.setId(id + "-service");
        service.getItems().setAll(BlockFields.SERVICES);
        service.setEditable(true);
        service.getStyleClass().add("field-word");
        service.getEditor().textProperty().bindBidirectional(block.service().text());
        return new FieldBox("dialog.field.service", service);
    }

    /** The command, with what may stand in it below. */
    VBox command(Node hint) {
        return new VBox(
                new FieldBox("dialog.field.command", command),
                FieldBox.problem(id + "-command", block.command()),
                FieldBox.problem(id + "-service", block.service()),
                hint);
    }

    /** The working directory. */
    VBox folder() {
        TextField folder = FieldBox.line(id + "-folder", block.folder());
        folder.setPromptText(text("dialog.submit.folderPrompt"));
        return new VBox(
                new FieldBox("dialog.field.folder", folder),
                FieldBox.problem(id + "-folder", block.folder()));
    }
}
