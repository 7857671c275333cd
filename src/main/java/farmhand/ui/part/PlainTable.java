package farmhand.ui.part;

import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A table of lines that are given whole, in the look of the table of jobs.
 *
 * @param <L> a line
 */
public final class PlainTable<L> extends TableView<L> {
    private static final double ROW = 26;

    /** An empty one. */
    public PlainTable(String id) {
        setId(id);
        getStyleClass().add("plain-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** A column of words. */
    public TableColumn<L, String> text(String key, double width, Function<L, String> words) {
        TableColumn<L, String> column = column(key, width, words);
        column.setCellFactory(_ -> new Words<>());
        return column;
    }

    /** A column of numbers. */
    public void number(String key, double width, Function<L, String> words) {
        TableColumn<L, String> column = text(key, width, words);
        column.getStyleClass().add("number-column");
    }

    /** A column of words behind the glyph of a state. */
    public void marked(String key, double width, Function<L, Mark> mark, Function<L, String> name) {
        TableColumn<L, L> column = column(key, width, line -> line);
        column.setCellFactory(_ -> new Marked<>(mark, name));
    }

    private <T> TableColumn<L, T> column(String key, double width, Function<L, T> value) {
        TableColumn<L, T> column = new TableColumn<>(Messages.text(key));
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(value.apply(line.getValue())));
        getColumns().add(column);
        return column;
    }

    private static final class Words<L> extends TableCell<L, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    private static final class Marked<L> extends TableCell<L, L> {
        private final Region glyph = new Region();
        private final Function<L, Mark> mark;
        private final Function<L, String> name;

        Marked(Function<L, Mark> mark, Function<L, String> name) {
            this.mark = mark;
            this.name = name;
            getStyleClass().add("marked");
        }

        @Override
        protected void updateItem(@Nullable L line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            glyph.getStyleClass().setAll("glyph", "glyph-" + mark.apply(line).style());
            setGraphic(glyph);
            setText(name.apply(line));
            setAccessibleText(mark.apply(line).word() + ": " + getText());
        }
    }
}
