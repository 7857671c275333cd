package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.log.LogSearch;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Looks for lines of the log: Enter is the next, Shift+Enter the one before. */
final class LogHead extends HBox {
    LogHead(LogSearch search) {
        getStyleClass().add("log-head");
        TextField typed = new TextField();
        typed.setId("log-find");
        typed.setPromptText(text("log.find"));
        typed.setAccessibleText(text("log.find"));
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
        Label said = Parts.label("", "subtle");
        said.setId("log-found");
        said.setMinWidth(USE_PREF_SIZE);
        said.textProperty().bind(search.said());
        Button error = new Button(text("log.nextError"));
        error.setId("log-next-error");
        error.getStyleClass().add("small");
        error.setMinWidth(USE_PREF_SIZE);
        error.setOnAction(_ -> search.nextError());
        getChildren().setAll(typed, said, error);
    }
}
