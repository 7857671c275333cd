package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Pills;
import farmhand.viewmodel.form.append.AppendBlocksForm;
import farmhand.viewmodel.form.append.AppendBlocksForm.Kind;
import farmhand.viewmodel.form.append.NeedChoice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import java.io.File;
import java.util.List;

/** Appends blocks to a job. */
public final class AppendBlocksDialog extends FormDialog {
    private static final double WIDTH = 592;
    private static final double MOST_NEEDS_HEIGHT = 110;
    private static final int TASK_ROWS = 5;
    private static final int JSON_ROWS = 12;

    private final AppendBlocksForm form;
    private final BlockBox block;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public AppendBlocksDialog(AppendBlocksForm form, Runnable close) {
        super(form, text("dialog.appendBlocks.title", form.jobName()), WIDTH, close);
        this.form = form;
        this.block = new BlockBox("block", form.block());
        TextField name = FieldBox.line("block-name", form.name());
        VBox described =
                new VBox(GAP, names(name), range(), tasks(), command(), block.folder(), needs());
        Shown.when(described, form.kind().isNotEqualTo(Kind.JSON));
        fill(name, choices(), described, json(), Shown.info("block-summary", form.summary()));
    }

    private Node choices() {
        Button open = new Button(text("dialog.submit.open"));
        open.setId("block-open");
        open.setOnAction(_ -> choose());
        return new HBox(
                new Pills<>(
                        "block-kind",
                        List.of(Kind.values()),
                        AppendBlocksDialog::words,
                        form.kind()),
                Shown.gap(),
                open);
    }

    private Node names(TextField name) {
        return new VBox(
                row(0, new FieldBox("dialog.field.name", name), block.service()),
                FieldBox.problem("block-name", form.name()));
    }

    private Node range() {
        VBox range = block.range();
        Shown.when(range, form.kind().isEqualTo(Kind.FRAMES));
        return range;
    }

    private Node tasks() {
        VBox tasks =
                new VBox(
                        new FieldBox(
                                "dialog.appendTasks.tasks",
                                FieldBox.lines("block-tasks", form.tasks(), TASK_ROWS)),
                        FieldBox.problem("block-tasks", form.tasks()),
                        hint("dialog.rows.hint"));
        Shown.when(tasks, form.kind().isEqualTo(Kind.TASKS));
        return tasks;
    }

    private Node command() {
        Label frame = hint("dialog.submit.commandHint");
        Label task = hint("dialog.appendBlocks.tasksHint");
        Shown.when(frame, form.kind().isEqualTo(Kind.FRAMES));
        Shown.when(task, form.kind().isEqualTo(Kind.TASKS));
        return block.command(new VBox(frame, task));
    }

    private Node needs() {
        GridPane ticks = new GridPane(24, 4);
        for (NeedChoice need : form.needs()) {
            int row = ticks.getRowCount();
            CheckBox tick = new CheckBox(need.name());
            tick.setId("block-need-" + row);
            tick.selectedProperty().bindBidirectional(need.ticked());
            CheckBox byFrame = new CheckBox(text("dialog.appendBlocks.byFrame"));
            byFrame.setId("block-by-frame-" + row);
            byFrame.setAccessibleText(need.name() + " " + byFrame.getText());
            byFrame.selectedProperty().bindBidirectional(need.byFrame());
            byFrame.disableProperty().bind(need.ticked().not());
            ticks.addRow(row, tick, byFrame);
        }
        ScrollPane scroll = new ScrollPane(ticks);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_NEEDS_HEIGHT);
        Label title = new Label(text("dialog.appendBlocks.needs"));
        title.getStyleClass().add("field-label");
        return new VBox(title, scroll);
    }

    private Node json() {
        VBox json =
                new VBox(
                        new FieldBox(
                                "dialog.appendBlocks.json",
                                FieldBox.lines("block-json", form.json(), JSON_ROWS)),
                        FieldBox.problem("block-json", form.json()),
                        hint("dialog.appendBlocks.jsonHint"));
        Shown.when(json, form.kind().isEqualTo(Kind.JSON));
        return json;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("dialog.submit.open"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                text("dialog.appendBlocks.kind.json"), "*.json"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            form.open(file.toPath());
        }
    }

    private static String words(Kind kind) {
        return text(
                switch (kind) {
                    case FRAMES -> "dialog.appendBlocks.kind.frames";
                    case TASKS -> "dialog.appendBlocks.kind.tasks";
                    case JSON -> "dialog.appendBlocks.kind.json";
                });
    }
}
