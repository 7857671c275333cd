package farmhand.ui.table;

import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ShownColumns;
import farmhand.viewmodel.row.Line;

import javafx.collections.SetChangeListener;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseEvent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares the table's width among its columns: what the user wants, as wide as it was drawn, as long
 * as there is room for a name and a strip; rather none than one cut off.
 */
final class ColumnFit {
    private static final double SCROLL_BAR = 14;

    /** Where there is no room for all, these go first. */
    private static final List<Column> SPARED =
            List.of(
                    Column.AGE,
                    Column.RUNNING,
                    Column.PRIORITY,
                    Column.ETA,
                    Column.WHO,
                    Column.LAST,
                    Column.NEEDS,
                    Column.MEMORY,
                    Column.LONGEST,
                    Column.AVERAGE,
                    Column.TRIES,
                    Column.WAITING);

    private final TreeTableView<Line> table;
    private final Appearance appearance;
    private final ShownColumns wanted;
    private boolean drawing;

    private ColumnFit(TreeTableView<Line> table, Appearance appearance) {
        this.table = table;
        this.appearance = appearance;
        this.wanted = appearance.columns();
    }

    /** Fits the columns of {@code table}, and does so again when something changes. */
    static void install(TreeTableView<Line> table, Appearance appearance) {
        ColumnFit fit = new ColumnFit(table, appearance);
        fit.wanted.shown().addListener((SetChangeListener<Column>) _ -> fit.fit());
        appearance.zoom().subscribe(fit::fit);
        table.widthProperty().subscribe(fit::fit);
        table.setColumnResizePolicy(features -> features.getColumn() != null && fit.draw(features));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> fit.drawn());
    }

    private void fit() {
        double zoom = appearance.zoom().get() / 100.0;
        if (table.getWidth() > 0) {
            choose(zoom);
            share(zoom);
        }
    }

    private void choose(double zoom) {
        List<TreeTableColumn<Line, ?>> all = table.getColumns();
        Map<String, TreeTableColumn<Line, ?>> shown = new HashMap<>();
        for (TreeTableColumn<Line, ?> column : all) {
            boolean always = isRest(column);
            if (always
                    || wanted.shown().stream().anyMatch(one -> one.id().equals(column.getId()))) {
                shown.put(column.getId(), column);
            }
        }
        double over =
                shown.values().stream().mapToDouble(one -> width(one) * zoom).sum()
                        + SCROLL_BAR
                        - table.getWidth();
        for (Column spared : SPARED) {
            TreeTableColumn<Line, ?> column = shown.get(spared.id());
            if (over > 0 && column != null) {
                over -= width(column) * zoom;
                shown.remove(spared.id());
            }
        }
        all.forEach(column -> column.setVisible(shown.containsKey(column.getId())));
    }

    private void share(double zoom) {
        double left = table.getWidth() - SCROLL_BAR;
        double parts = 0;
        double least = 0;
        for (TreeTableColumn<Line, ?> column : table.getVisibleLeafColumns()) {
            if (isRest(column)) {
                parts += part(column);
                least += width(column) * zoom;
            } else {
                set(column, width(column) * zoom);
                left -= width(column) * zoom;
            }
        }
        for (TreeTableColumn<Line, ?> column : table.getVisibleLeafColumns()) {
            if (isRest(column)) {
                double own = width(column) * zoom;
                double most = Math.max(own, left - (least - own));
                set(column, Math.clamp(left * part(column) / parts, own, most));
            }
        }
    }

    private static boolean isRest(TreeTableColumn<Line, ?> column) {
        return ColumnRoom.of(column).kind() == ColumnRoom.Kind.REST;
    }

    private static void set(TreeTableColumn<Line, ?> column, double width) {
        column.setMinWidth(0);
        column.setMaxWidth(width);
        column.setMinWidth(width);
    }

    /** The edge of a column is drawn: the next that can be narrower or wider makes room. */
    private boolean draw(TreeTableView.ResizeFeatures<?> drawn) {
        List<TreeTableColumn<Line, ?>> shown = table.getVisibleLeafColumns();
        int at = shown.indexOf(drawn.getColumn());
        if (at < 0 || isFixed(shown.get(at))) {
            return false;
        }
        TreeTableColumn<Line, ?> column = shown.get(at);
        return shown.stream()
                .skip(at + 1L)
                .filter(other -> !isFixed(other))
                .findFirst()
                .map(next -> draw(column, next, drawn.getDelta()))
                .orElse(false);
    }

    private boolean draw(
            TreeTableColumn<Line, ?> column, TreeTableColumn<Line, ?> next, double delta) {
        double zoom = appearance.zoom().get() / 100.0;
        double least = ColumnRoom.of(column).least() * zoom - column.getWidth();
        double most = next.getWidth() - ColumnRoom.of(next).least() * zoom;
        if (least > most) {
            return false;
        }
        double by = Math.clamp(delta, least, most);
        set(column, column.getWidth() + by);
        set(next, next.getWidth() - by);
        drawing = true;
        return true;
    }

    private static boolean isFixed(TreeTableColumn<Line, ?> column) {
        return ColumnRoom.of(column).kind() == ColumnRoom.Kind.FIXED;
    }

    /** At 100 percent; of what takes the rest, the least. */
    private double width(TreeTableColumn<Line, ?> column) {
        ColumnRoom room = ColumnRoom.of(column);
        return room.kind() == ColumnRoom.Kind.DRAWN
                ? wanted.width(column.getId()).orElse(room.usual())
                : room.least();
    }

    /** Names and strips share the rest as they were drawn, else in halves. */
    private double part(TreeTableColumn<Line, ?> column) {
        return wanted.width(column.getId()).orElse(1000);
    }

    /** The button is up: what the edges were drawn to is kept. */
    private void drawn() {
        if (!drawing) {
            return;
        }
        drawing = false;
        double zoom = appearance.zoom().get() / 100.0;
        Map<String, Integer> widths = new HashMap<>();
        for (TreeTableColumn<Line, ?> column : table.getVisibleLeafColumns()) {
            if (!isFixed(column)) {
                widths.put(column.getId(), (int) Math.round(column.getWidth() / zoom));
            }
        }
        wanted.drawn(widths);
    }
}
