package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.scene.control.TreeTablePosition;

import org.jspecify.annotations.Nullable;

/**
 * Where the keys are, and where what they choose with Shift begins: rows, wherever these stand. The
 * toolkit knows both by index.
 *
 * @param focused where the keys are
 * @param typed what is being typed into; null where nothing is
 */
record KeyPlace(TreeTablePosition<Line, ?> focused, @Nullable TreeTablePosition<Line, ?> typed) {
    /** Under that name the toolkit keeps the begin among the properties of a table. */
    private static final String BEGIN = "anchor";

    /**
     * Takes the focus from the table before its rows move: else the toolkit would move it by how
     * many of them came and went, some time later and once more than it was put back. What is typed
     * it ends by itself.
     */
    static KeyPlace take(LineTable table) {
        KeyPlace place =
                new KeyPlace(table.getFocusModel().getFocusedCell(), table.getEditingCell());
        if (place.focused.getRow() >= 0) {
            table.getFocusModel().focus(-1);
        }
        return place;
    }

    /**
     * Gives it back to its row, or to what stands in the place of one that is gone; to the first
     * where it was in none. What was typed goes on where its row is.
     */
    void giveBack(LineTable table) {
        if (typed != null && row(table, typed) >= 0) {
            table.edit(row(table, typed), typed.getTableColumn());
        }
        int row = row(table, focused);
        int last = table.open().size() - 1;
        if (row >= 0) {
            table.getFocusModel().focus(row, focused.getTableColumn());
        } else if (last >= 0) {
            table.getFocusModel().focus(Math.clamp(focused.getRow(), 0, last));
        }
    }

    /** Rows have moved: a range goes on to begin at its row. */
    static void settle(LineTable table) {
        if (table.getProperties().get(BEGIN) instanceof TreeTablePosition<?, ?> begin) {
            int row = row(table, begin);
            if (row != begin.getRow()) {
                begin(table, row);
            }
        }
    }

    /** The row where the keys are; the toolkit knows it late where rows opened or closed. */
    static int keys(LineTable table) {
        return row(table, table.getFocusModel().getFocusedCell());
    }

    /** The row where a range begins; -1 where that is not said. */
    static int begin(LineTable table) {
        return table.getProperties().get(BEGIN) instanceof TreeTablePosition<?, ?> begin
                ? begin.getRow()
                : -1;
    }

    /** A range begins at that row from now on. */
    static void begin(LineTable table, int row) {
        if (row < 0) {
            forget(table);
        } else {
            table.getProperties().put(BEGIN, new TreeTablePosition<>(table, row, null));
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
