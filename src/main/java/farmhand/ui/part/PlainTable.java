package farmhand.ui.part;

import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;

import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * A table of lines that are given whole, in the look of the table of jobs.
 *
 * @param <L> a line
 */
public final class PlainTable<L> extends TableView<L> {
    private static final double ROW = 26;
    private static final int CROWDED = 125;
    private static final String WHOLE = "whole-column";
    private static final double BAR = 12;
    private static final double LEAST = 48;
    private static final double LEAST_NAME = 80;
    private static final PseudoClass ROWLESS = PseudoClass.getPseudoClass("rowless");

    private Optional<TableColumn<L, ?>> rest = Optional.empty();
    private double restWanted;
    private boolean choosing;

    /** An empty one. */
    public PlainTable(String id) {
        setId(id);
        getStyleClass().add("plain-table");
        setFixedCellSize(ROW);
        constrain();
        getFocusModel()
                .focusedIndexProperty()
                .subscribe(row -> pseudoClassStateChanged(ROWLESS, row.intValue() < 0));
    }

    /**
     * Rows and columns are as large as the letters, in percent; where there is no room for all, one
     * scrolls. Called when all columns are there.
     */
    public void follow(ReadOnlyIntegerProperty zoom) {
        List<Double> usual = getColumns().stream().map(TableColumn::getPrefWidth).toList();
        zoom.subscribe(
                percent -> {
                    setFixedCellSize(Math.rint(ROW * percent.intValue() / 100));
                    if (percent.intValue() > CROWDED) {
                        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
                    } else {
                        constrain();
                    }
                    for (int i = 0; i < usual.size(); i++) {
                        double wide = usual.get(i) * percent.intValue() / 100;
                        getColumns().get(i).setPrefWidth(wide);
                        if (getColumns().get(i).getStyleClass().contains(WHOLE)) {
                            getColumns().get(i).setMinWidth(wide);
                        }
                    }
                });
    }

    /** A column of words. */
    public TableColumn<L, String> text(String key, double width, Function<L, String> words) {
        TableColumn<L, String> column = column(key, width, words);
        column.setCellFactory(_ -> new Words<>());
        return column;
    }

    /** {@code column} takes what others leave; before that is less, those to be spared go. */
    public void rest(TableColumn<L, ?> column, double less) {
        rest = Optional.of(column);
        restWanted = less;
        constrain();
    }

    /** All columns fit into the width. */
    private void constrain() {
        if (rest.isPresent()) {
            setColumnResizePolicy(features -> draw(features) || shareOut(features));
        } else {
            setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
    }

    /** An edge is drawn: what others are wide by then they want. */
    private boolean draw(ResizeFeatures<?> features) {
        if (features.getColumn() == null) {
            return false;
        }
        CONSTRAINED_RESIZE_POLICY_NEXT_COLUMN.call(features);
        getVisibleLeafColumns().stream()
                .filter(one -> !isRest(one))
                .forEach(one -> one.setPrefWidth(one.getWidth()));
        return true;
    }

    private boolean shareOut(ResizeFeatures<?> features) {
        return share(features); // of lines of some kind
    }

    private <S> boolean share(ResizeFeatures<S> features) {
        double left = features.getContentWidth();
        for (TableColumn<S, ?> one : features.getTable().getVisibleLeafColumns()) {
            left -= isRest(one) ? 0 : wanted(one);
        }
        for (TableColumn<S, ?> one : features.getTable().getVisibleLeafColumns()) {
            double most = Math.max(one.getMinWidth(), left);
            features.setColumnWidth(one, isRest(one) ? most : wanted(one));
        }
        return true;
    }

    private boolean isRest(TableColumn<?, ?> column) {
        return rest.filter(column::equals).isPresent();
    }

    private static double wanted(TableColumn<?, ?> column) {
        return Math.max(column.getMinWidth(), column.getPrefWidth());
    }

    /**
     * These go, one after another from the first, where there is no room for all at their least
     * width, or beside what takes the rest, and one does not scroll either. Called when all columns
     * are there.
     */
    public void spare(List<TableColumn<L, ?>> order) {
        Runnable fit =
                () -> {
                    double needed = getColumns().stream().mapToDouble(this::needed).sum();
                    boolean scrolls = getColumnResizePolicy().equals(UNCONSTRAINED_RESIZE_POLICY);
                    for (TableColumn<L, ?> column : order) {
                        boolean room = scrolls || needed + BAR <= getWidth();
                        column.setVisible(room);
                        needed -= room ? 0 : needed(column);
                    }
                };
        widthProperty().subscribe(fit);
        columnResizePolicyProperty().subscribe(fit);
        getColumns().forEach(column -> column.minWidthProperty().subscribe(fit));
    }

    private double needed(TableColumn<L, ?> column) {
        return rest.map(one -> column.equals(one) ? restWanted : wanted(column))
                .orElse(column.getMinWidth());
    }

    /** Keeps {@code column} from getting narrower: a number that is cut short is another one. */
    public void whole(TableColumn<L, ?> column) {
        column.setMinWidth(column.getPrefWidth());
        column.getStyleClass().add(WHOLE);
    }

    /** A column of numbers. */
    public TableColumn<L, String> number(String key, double width, Function<L, String> words) {
        TableColumn<L, String> column = text(key, width, words);
        column.getStyleClass().add("number-column");
        whole(column);
        return column;
    }

    /**
     * A column of numbers behind a bar.
     *
     * @param share how much of the bar is full, 0 to 1; negative = there is no bar
     */
    public TableColumn<L, L> meter(
            String key, double width, ToDoubleFunction<L> share, Function<L, String> words) {
        TableColumn<L, L> column = column(key, width, line -> line);
        column.getStyleClass().add("number-column");
        whole(column);
        column.setCellFactory(_ -> new MeterCell<>(share, words));
        return column;
    }

    /** A column of words behind the glyph of a state. */
    public void marked(String key, double width, Function<L, Mark> mark, Function<L, String> name) {
        TableColumn<L, L> column = column(key, width, line -> line);
        column.setCellFactory(_ -> new Marked<>(mark, name));
    }

    /** A column of cells of their own kind. */
    public TableColumn<L, L> cells(String key, double width, Supplier<TableCell<L, L>> cell) {
        TableColumn<L, L> column = column(key, width, line -> line);
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    /** The same of numbers. */
    public TableColumn<L, L> numbers(String key, double width, Supplier<TableCell<L, L>> cell) {
        TableColumn<L, L> column = column(key, width, line -> line);
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    /** Keeps the line of that name chosen, wherever it stands when lines are given anew. */
    public void choose(Function<L, String> name, Property<String> chosen) {
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        line -> {
                            if (line != null && !choosing) {
                                chosen.setValue(name.apply(line));
                            }
                        });
        Runnable show =
                () -> {
                    choosing = true;
                    for (int i = 0; i < getItems().size(); i++) {
                        if (name.apply(getItems().get(i)).equals(chosen.getValue())) {
                            getSelectionModel().clearAndSelect(i);
                            getFocusModel().focus(i);
                        }
                    }
                    choosing = false;
                };
        // After the selection has heard of the new lines, which it would take for other choices.
        itemsProperty().get().addListener((ListChangeListener<L>) _ -> show.run());
        chosen.addListener((_, _, _) -> show.run());
    }

    private <T> TableColumn<L, T> column(String key, double width, Function<L, T> value) {
        TableColumn<L, T> column = new TableColumn<>(Messages.text(key));
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(width);
        column.setMinWidth(getColumns().isEmpty() ? LEAST_NAME : LEAST);
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
            setTooltip(empty || words == null || words.isEmpty() ? null : new Tooltip(words));
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
