package farmhand.ui.table;

import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Order;

import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import java.util.List;
import java.util.Map;

/** What the heads of columns say of the order of rows. */
final class ColumnHeads {
    /** Ids of the two columns that are always there. */
    static final String NAME = "column-name";

    static final String FRAMES = "column-frames";

    private static final Map<String, Order.By> ORDERS =
            Map.of(
                    NAME,
                    Order.By.NAME,
                    Column.WHO.id(),
                    Order.By.WHO,
                    Column.PERCENT.id(),
                    Order.By.PERCENT,
                    Column.RUNNING.id(),
                    Order.By.RUNNING,
                    Column.ERRORS.id(),
                    Order.By.ERRORS,
                    Column.PRIORITY.id(),
                    Order.By.PRIORITY,
                    Column.AGE.id(),
                    Order.By.AGE);

    private ColumnHeads() {}

    /** Whether rows can be ordered by the column of that id. */
    static boolean isOrdered(String id) {
        return ORDERS.containsKey(id);
    }

    /** The order that the heads of {@code sorted} say. */
    static Order order(List<? extends TreeTableColumn<?, ?>> sorted) {
        return sorted.isEmpty()
                ? Order.USUAL
                : new Order(
                        ORDERS.getOrDefault(sorted.getFirst().getId(), Order.By.USUAL),
                        sorted.getFirst().getSortType() == TreeTableColumn.SortType.DESCENDING);
    }

    /** Says that order at its head, unless it was chosen there. */
    static void show(Order order, TreeTableView<Line> table) {
        if (order.equals(order(table.getSortOrder()))) {
            return;
        }
        if (order.by() == Order.By.USUAL) {
            table.getSortOrder().clear();
        }
        for (TreeTableColumn<Line, ?> column : table.getColumns()) {
            if (ORDERS.get(column.getId()) == order.by()) {
                column.setSortType(
                        order.down()
                                ? TreeTableColumn.SortType.DESCENDING
                                : TreeTableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(List.of(column));
            }
        }
    }
}
