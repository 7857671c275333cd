package farmhand.ui.pane;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.text.Messages;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How many of all are in one state: its sign, its word, a bar and the number. */
final class ShareLine extends HBox {
    private final DoubleProperty part = new SimpleDoubleProperty();
    private final Label number = Parts.label("", "share-number");

    ShareLine(Node glyph, String style, String word) {
        getStyleClass().add("share-line");
        Region full = new Region();
        full.getStyleClass().addAll("share-full", style);
        StackPane bar = new StackPane(full);
        bar.getStyleClass().add("share");
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        full.maxWidthProperty().bind(bar.widthProperty().multiply(part));
        StackPane sign = new StackPane(glyph);
        sign.getStyleClass().add("share-sign");
        getChildren().setAll(sign, Parts.label(word, "share-word"), bar, number);
    }

    void show(int count, int of) {
        part.set(of == 0 ? 0 : (double) count / of);
        number.setText(Messages.number(count));
    }
}
