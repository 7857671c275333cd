package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.scene.control.TreeTablePosition;

/**
 * Where the keys are, and where what they choose with Shift begins: rows, wherever these stand. The
 * toolkit knows both by index.
 *
 * @param focused where the keys are
 */
record KeyPlace(TreeTablePosition<Line, ?> focused) {
    /** Under that name the toolkit keeps the begin among the properties of a table. */
    private static final String BEGIN = "anchor";

    /**
     * Takes the focus from the table before its rows move: else the toolkit would move it by how
     * many of them came and went, some time later and once more than it was put back.
     */
    static KeyPlace take(LineTable table) {
        KeyPlace place = new KeyPlace(table.getFocusModel().getFocusedCell());
        if (place.focused.getRow() >= 0) {
            table.getFocusModel().focus(-1);
        }
        return place;
    }

    /** Gives it back to its row, where that is still there. */
    void giveBack(LineTable table) {
        int row = row(table, focused);
        if (row >= 0) {
            table.getFocusModel().focus(row, focused.getTableColumn());
        }
    }

    /** Rows have moved: a range goes on to begin at its row. */
    static void settle(LineTable table) {
        if (table.getProperties().get(BEGIN) instanceof TreeTablePosition<?, ?> begin) {
            int row = row(table, begin);
            if (row < 0) {
                forget(table);
            } else if (row != begin.getRow()) {
                table.getProperties().put(BEGIN, new TreeTablePosition<>(table, row, null));
            }
        }
    }

    /** The next range begins where the keys are. */
    static void forget(LineTable table) {
        table.getProperties().remove(BEGIN);
    }

    private static int row(LineTable table, TreeTablePosition<?, ?> place) {
        return place.getTreeItem() instanceof PlacedItem item ? table.getRow(item) : -1;
    }
}
