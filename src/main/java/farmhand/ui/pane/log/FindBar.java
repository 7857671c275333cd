package farmhand.ui.pane.log;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.log.LogSearch;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.textfield.CustomTextField;

/** Looks for lines: Enter is the next, Shift+Enter the one before. */
final class FindBar extends HBox {
    /**
     * Looks by {@code search}.
     *
     * @param id that its parts' begin with
     * @param prompt what is looked in
     * @param more what stands behind it
     */
    FindBar(LogSearch search, String id, String prompt, Node... more) {
        getStyleClass().add("log-head");
        CustomTextField typed = new CustomTextField();
        typed.setId(id + "-find");
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        typed.textProperty().bindBidirectional(search.typed());
        typed.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        key.consume();
                        if (key.isShiftDown()) {
                            search.previous();
                        } else {
                            search.next();
                        }
                    }
                });
        HBox.setHgrow(typed, Priority.ALWAYS);
        Label said = Parts.label("", "subtle", "found");
        said.setId(id + "-found");
        said.setMinWidth(USE_PREF_SIZE);
        said.textProperty().bind(search.said());
        typed.setRight(said); // beside it, there is no room for both in a narrow pane
        getChildren().setAll(typed);
        getChildren().addAll(more);
    }
}
