package farmhand.ui.frame;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.text.Messages;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Something to choose at the left: a sign, a name, a number. */
final class RailItem extends ToggleButton {
    private static final double PADDING = 20;

    private final String title;
    private final Label count = Parts.label("", "muted");

    RailItem(String id, Node icon, String title) {
        this.title = title;
        HBox line = new HBox(icon, new Label(title), Parts.space(), count);
        line.getStyleClass().add("rail-line");
        setId(id);
        getStyleClass().add("rail-item");
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(title);
        count.setMinWidth(USE_PREF_SIZE);
        line.prefWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    void count(int number) {
        count.setText(Messages.number(number));
        setAccessibleText(title + " " + number);
    }
}
