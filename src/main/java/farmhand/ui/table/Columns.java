package farmhand.ui.table;

import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.text.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TreeTableColumn;

import java.util.List;
import java.util.function.Function;

/** The columns, one method each. */
final class Columns {
    private static final double SCROLL_BAR = 14;
    private static final int NAME = 180;
    private static final int STRIP = 130;

    /** Where there is no room for all, these go first. */
    private static final List<String> SPARED =
            List.of("column-age", "column-running", "column-priority", "column-who");

    private final FarmViewModel farm;
    private final Palette palette;

    Columns(FarmViewModel farm, Palette palette) {
        this.farm = farm;
        this.palette = palette;
    }

    List<TreeTableColumn<Row, ?>> all() {
        return List.of(name(), who(), frames(), percent(), running(), errors(), priority(), age());
    }

    private TreeTableColumn<Row, RowFacts> name() {
        TreeTableColumn<Row, RowFacts> column = column("column.name", 270, Row::facts);
        column.setCellFactory(_ -> new NameCell());
        column.setMinWidth(NAME);
        return column;
    }

    private TreeTableColumn<Row, String> who() {
        TreeTableColumn<Row, String> column = text("column.who", 74, RowFacts::who, "who-cell");
        fixed(column, 74);
        return column;
    }

    private TreeTableColumn<Row, Look> frames() {
        TreeTableColumn<Row, Look> column = column("column.frames", 284, Look::of);
        column.setCellFactory(_ -> new StripCell(palette, farm.now()::get));
        column.setMinWidth(STRIP);
        return column;
    }

    private TreeTableColumn<Row, String> percent() {
        return number("column.percent", 42, RowFacts::percent, "number-cell");
    }

    private TreeTableColumn<Row, String> running() {
        return number("column.running", 44, RowFacts::running, "number-cell");
    }

    private TreeTableColumn<Row, String> errors() {
        return number("column.errors", 40, RowFacts::errors, "error-cell");
    }

    private TreeTableColumn<Row, String> priority() {
        TreeTableColumn<Row, String> column =
                number("column.priority", 44, RowFacts::priority, "number-cell");
        column.setEditable(true);
        column.setCellFactory(_ -> new PriorityCell());
        column.setOnEditCommit(
                typed ->
                        farm.actions()
                                .setPriority(typed.getRowValue().getValue(), typed.getNewValue()));
        return column;
    }

    private TreeTableColumn<Row, String> age() {
        TreeTableColumn<Row, String> column = column("column.age", 62, this::age);
        column.getStyleClass().add("number-column");
        fixed(column, 62);
        column.setCellFactory(_ -> new TextCell("number-cell", "quiet"));
        return column;
    }

    private ObservableValue<String> age(Row row) {
        return Bindings.createStringBinding(
                () -> row.facts().get().span().text(farm.now().get()), row.facts(), farm.now());
    }

    private static TreeTableColumn<Row, String> number(
            String title, int width, Function<RowFacts, String> fact, String style) {
        TreeTableColumn<Row, String> column = text(title, width, fact, style);
        column.getStyleClass().add("number-column");
        fixed(column, width);
        return column;
    }

    private static TreeTableColumn<Row, String> text(
            String title, int width, Function<RowFacts, String> fact, String style) {
        TreeTableColumn<Row, String> column = column(title, width, row -> row.facts().map(fact));
        column.setCellFactory(_ -> new TextCell(style));
        return column;
    }

    /** Shows those that leave room for a name and a strip; rather none than one cut off. */
    static void fit(List<? extends TreeTableColumn<?, ?>> columns, int percent, double room) {
        double zoom = percent / 100.0;
        double over = columns.stream().mapToDouble(Columns::least).sum() * zoom + SCROLL_BAR - room;
        for (String id : SPARED) {
            for (TreeTableColumn<?, ?> column : columns) {
                if (id.equals(column.getId())) {
                    column.setVisible(over <= 0);
                    over -= over <= 0 ? 0 : least(column) * zoom;
                }
            }
        }
    }

    private static double least(TreeTableColumn<?, ?> column) {
        return column.getUserData() instanceof Integer width
                ? width
                : column.getId().equals("column-name") ? NAME : STRIP;
    }

    /** Numbers never lose a digit, however large they are. */
    static void zoom(List<? extends TreeTableColumn<?, ?>> columns, int percent, double room) {
        double left = room - SCROLL_BAR;
        for (TreeTableColumn<?, ?> column : columns) {
            if (column.isVisible() && column.getUserData() instanceof Integer width) {
                double wide = width * percent / 100.0;
                column.setMinWidth(0);
                column.setMaxWidth(wide);
                column.setMinWidth(wide);
                left -= wide;
            }
        }
        double half = left / 2;
        columns.stream()
                .filter(column -> !(column.getUserData() instanceof Integer))
                .forEach(column -> column.setPrefWidth(Math.max(column.getMinWidth(), half)));
    }

    /** What is left over goes to names and strips. */
    private static void fixed(TreeTableColumn<Row, ?> column, int width) {
        column.setUserData(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private static <T> TreeTableColumn<Row, T> column(
            String title, int width, Function<Row, ObservableValue<T>> value) {
        TreeTableColumn<Row, T> column = new TreeTableColumn<>(Messages.text(title));
        column.setId(title.replace('.', '-'));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setEditable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> value.apply(features.getValue().getValue()));
        return column;
    }
}
