package farmhand.ui.table;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What opens a row. It claims no width: the toolkit puts names behind the widest arrow that any
 * table of the program ever had, also after letters became small again. So the room before a name
 * is the style sheet's.
 */
final class Arrow extends StackPane {
    Arrow() {
        getStyleClass().setAll("tree-disclosure-node");
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        StackPane point = new StackPane();
        point.getStyleClass().setAll("arrow");
        point.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(point);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** As high as its row, in whose middle it is. */
    @Override
    protected double computePrefHeight(double width) {
        return getParent() instanceof Region row ? row.getHeight() : super.computePrefHeight(width);
    }
}
