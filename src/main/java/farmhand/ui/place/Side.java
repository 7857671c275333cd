package farmhand.ui.place;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** A table with a line above it and a pane beside it. */
final class Side {
    private static final double TABLE_SHARE = 0.69;

    private Side() {}

    static SplitPane by(Node head, Node table, Region pane) {
        BorderPane left = new BorderPane(table);
        left.setTop(head);
        SplitPane split = new SplitPane(left, pane);
        split.setDividerPositions(TABLE_SHARE);
        SplitPane.setResizableWithParent(pane, false);
        return split;
    }
}
