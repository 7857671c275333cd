package farmhand.ui.find;

import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ShownColumns;

import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import java.util.Arrays;
import java.util.List;

/** Which columns the table has beside names and strips. */
public final class ColumnChoice {
    private ColumnChoice() {}

    /** One item for each column; their ids begin with {@code prefix}. */
    public static List<MenuItem> items(ShownColumns columns, String prefix) {
        return Arrays.stream(Column.values()).map(one -> item(columns, prefix, one)).toList();
    }

    /** The same as a menu of its own, for the heads. */
    public static ContextMenu menu(ShownColumns columns) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(columns, "heads"));
        return menu;
    }

    private static MenuItem item(ShownColumns columns, String prefix, Column column) {
        CheckMenuItem item = new CheckMenuItem(column.title());
        item.setId(prefix + "-" + column.id());
        item.setSelected(columns.shown().contains(column));
        item.setOnAction(_ -> columns.show(column, item.isSelected()));
        columns.shown()
                .addListener(
                        (SetChangeListener<Column>)
                                _ -> item.setSelected(columns.shown().contains(column)));
        return item;
    }
}
