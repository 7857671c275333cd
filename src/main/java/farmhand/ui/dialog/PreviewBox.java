package farmhand.ui.dialog;

import farmhand.ui.strip.PreviewStrip;
import farmhand.viewmodel.form.append.Preview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A block as it would stand, below its name and how much is new. */
final class PreviewBox extends VBox {
    private static final double SPACE = 4;

    PreviewBox(
            ReadOnlyObjectProperty<Preview> preview,
            ObservableValue<String> title,
            Node... counts) {
        super(SPACE);
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("field-label");
        HBox line = new HBox(FormDialog.GAP, name, Shown.gap());
        line.getChildren().addAll(counts);
        getChildren().setAll(line, new PreviewStrip(preview));
    }
}
