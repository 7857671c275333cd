package farmhand.ui.dialog;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** As high as what is in it where there is room; where there is not, it scrolls. */
final class Scrolled extends ScrollPane {
    private static final double LEAST = 96;

    private final VBox body;

    Scrolled(VBox body) {
        super(body);
        this.body = body;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("dialog-scroll");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, body.prefHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(body.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return body.prefWidth(height);
    }
}
