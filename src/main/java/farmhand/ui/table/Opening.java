package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/**
 * Fills an item just before the toolkit opens it: on the press that opens it, and on the keys that
 * do.
 */
final class Opening {
    private final TreeTableView<Line> table;

    private Opening(TreeTableView<Line> table) {
        this.table = table;
    }

    static void install(TreeTableView<Line> table) {
        Opening opening = new Opening(table);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, opening::pressed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, opening::typed);
    }

    private void pressed(MouseEvent event) {
        if (event.getClickCount() == 2 || isOnArrow(event)) {
            rowAt(event).ifPresent(row -> fill(row.getTreeItem()));
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ADD) {
            fill(table.getFocusModel().getFocusedItem());
        }
    }

    private static void fill(TreeItem<Line> item) {
        if (item instanceof RowItem lazy) {
            lazy.fill();
        }
    }

    private static boolean isOnArrow(MouseEvent event) {
        return above(event, "tree-disclosure-node").isPresent();
    }

    /** The row that the pointer is on. */
    @SuppressWarnings("unchecked") // the table has no other rows
    static Optional<TreeTableRow<Line>> rowAt(Event event) {
        return above(event, "tree-table-row-cell").map(node -> (TreeTableRow<Line>) node);
    }

    private static Optional<Node> above(Event event, String style) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.getStyleClass().contains(style)) {
            node = node.getParent();
        }
        return Optional.ofNullable(node);
    }
}
