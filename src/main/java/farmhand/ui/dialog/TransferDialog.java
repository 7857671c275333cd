package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.transfer.TransferForm;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Has files and folders copied. */
public final class TransferDialog extends FormDialog {
    private static final double WIDTH = 664;
    private static final int FILE_ROWS = 4;

    /**
     * A dialog of {@code form} that calls {@code close} when it is to go, and {@code submit} when
     * the files shall be worked on instead.
     */
    public TransferDialog(TransferForm form, Runnable close, Runnable submit) {
        super(form, text("dialog.transfer.title"), WIDTH, close);
        TextArea sources = FieldBox.lines("transfer-sources", form.sources(), FILE_ROWS);
        TabGoesOn.from(sources);
        TextField destination = FieldBox.line("transfer-destination", form.destination());
        destination.setPromptText(text("dialog.destination.prompt"));
        Button instead = new Button(text("dialog.transfer.submit"));
        instead.setId("transfer-submit");
        instead.getStyleClass().add("quiet");
        instead.setOnAction(_ -> submit.run());
        fill(
                form.sources().text().get().isEmpty() ? sources : destination,
                new HBox(hint("dialog.transfer.hint"), Shown.gap(), instead),
                new VBox(
                        new FieldBox("dialog.transfer.sources", sources),
                        FieldBox.problem("transfer-sources", form.sources())),
                new VBox(
                        new FieldBox("dialog.destination.into", destination),
                        FieldBox.problem("transfer-destination", form.destination()),
                        hint("dialog.transfer.later")),
                tick("transfer-overwrite", "dialog.transfer.overwrite", form.overwrite()),
                tick("transfer-checksum", "dialog.transfer.checksum", form.checksum()),
                Shown.info("transfer-summary", form.summary()));
    }

    private static Node tick(String id, String key, BooleanProperty value) {
        CheckBox tick = new CheckBox(text(key));
        tick.setId(id);
        tick.selectedProperty().bindBidirectional(value);
        return tick;
    }
}
