package farmhand.architecture.counterexample.ui;

import javafx.scene.control.Label;

final class StylesInline {
    private StylesInline() {}

    static void wrong(Label label) {
        label.setStyle("-fx-text-fill: red");
    }
}
