package farmhand.ui;

import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.text.Messages;

import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

import java.util.List;

/** Which columns the table has beside names and strips. */
final class ColumnChoice {
    private ColumnChoice() {}

    /** One item for each column; their ids begin with {@code prefix}. */
    static List<MenuItem> items(Appearance appearance, String prefix) {
        return Appearance.COLUMNS.stream().map(key -> item(appearance, prefix, key)).toList();
    }

    private static MenuItem item(Appearance appearance, String prefix, String key) {
        String column = key.replace('.', '-');
        CheckMenuItem item = new CheckMenuItem(Messages.text(key));
        item.setId(prefix + "-" + column);
        item.setSelected(!appearance.hidden().contains(column));
        item.setOnAction(_ -> appearance.show(column, item.isSelected()));
        appearance
                .hidden()
                .addListener(
                        (SetChangeListener<String>)
                                _ -> item.setSelected(!appearance.hidden().contains(column)));
        return item;
    }
}
