package farmhand.ui.table;

import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Eta;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Order;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The columns, one method each. */
final class Columns {
    private static final double SCROLL_BAR = 14;
    private static final int NAME = 180;
    private static final int STRIP = 130;

    private static final Map<String, Order.By> ORDERS =
            Map.of(
                    "column.name", Order.By.NAME,
                    "column.who", Order.By.WHO,
                    "column.percent", Order.By.PERCENT,
                    "column.running", Order.By.RUNNING,
                    "column.errors", Order.By.ERRORS,
                    "column.priority", Order.By.PRIORITY,
                    "column.age", Order.By.AGE);

    /** Where there is no room for all, these go first. */
    private static final List<String> SPARED =
            List.of("column-eta", "column-age", "column-running", "column-priority", "column-who");

    private final FarmViewModel farm;
    private final Palette palette;

    Columns(FarmViewModel farm, Palette palette) {
        this.farm = farm;
        this.palette = palette;
    }

    List<TreeTableColumn<Line, ?>> all() {
        return List.of(
                name(), who(), frames(), percent(), running(), errors(), priority(), eta(), age());
    }

    private TreeTableColumn<Line, NameCell.Named> name() {
        TreeTableColumn<Line, NameCell.Named> column =
                column("column.name", 270, line -> line.facts().map(NameCell.Named::of));
        column.setCellFactory(_ -> new NameCell(farm.notices().settings()));
        column.setMinWidth(NAME);
        return column;
    }

    private TreeTableColumn<Line, String> who() {
        TreeTableColumn<Line, String> column = text("column.who", 74, RowFacts::who, "who-cell");
        column.setCellFactory(_ -> new WorkerCell(farm.jumps()::toWorker));
        fixed(column, 74);
        return column;
    }

    private TreeTableColumn<Line, Line> frames() {
        TreeTableColumn<Line, Line> column = itself("column.frames", 284);
        column.setCellFactory(
                _ ->
                        new StripCell(
                                palette,
                                farm.now()::get,
                                farm.pictures().small(),
                                farm.detail()::pick));
        column.setMinWidth(STRIP);
        return column;
    }

    private TreeTableColumn<Line, Line> percent() {
        return going(
                "column.percent", 42, line -> line.facts().map(RowFacts::percent), "number-cell");
    }

    private TreeTableColumn<Line, String> running() {
        return number("column.running", 44, RowFacts::running, "number-cell");
    }

    private TreeTableColumn<Line, String> errors() {
        return number("column.errors", 40, RowFacts::errors, "error-cell");
    }

    private TreeTableColumn<Line, String> priority() {
        TreeTableColumn<Line, String> column =
                number("column.priority", 44, RowFacts::priority, "number-cell");
        column.setEditable(true);
        column.setCellFactory(_ -> new PriorityCell());
        column.setOnEditCommit(
                typed -> {
                    if (typed.getRowValue().getValue() instanceof Row row) {
                        farm.actions().setPriority(row, typed.getNewValue());
                    }
                });
        return column;
    }

    private TreeTableColumn<Line, Line> eta() {
        TreeTableColumn<Line, Line> column =
                going("column.eta", 62, this::eta, "number-cell", "quiet");
        column.setSortable(false);
        return column;
    }

    private ObservableValue<String> eta(Line row) {
        return switch (row) {
            case JobRow job -> job.eta().map(Eta::text);
            case TaskRow task ->
                    Bindings.createStringBinding(
                            () -> Eta.of(task, farm.now().get()), task.facts(), farm.now());
            case BlockRow _, FoldRow _, GroupRow _ -> new ReadOnlyStringWrapper("");
        };
    }

    private TreeTableColumn<Line, Line> age() {
        return going("column.age", 62, this::age, "number-cell", "quiet");
    }

    private ObservableValue<String> age(Line row) {
        return Bindings.createStringBinding(
                () -> row.facts().get().span().text(farm.now().get()), row.facts(), farm.now());
    }

    private static TreeTableColumn<Line, String> number(
            String title, int width, Function<RowFacts, String> fact, String style) {
        TreeTableColumn<Line, String> column = text(title, width, fact, style);
        column.getStyleClass().add("number-column");
        fixed(column, width);
        return column;
    }

    private static TreeTableColumn<Line, String> text(
            String title, int width, Function<RowFacts, String> fact, String style) {
        TreeTableColumn<Line, String> column = column(title, width, row -> row.facts().map(fact));
        column.setCellFactory(_ -> new TextCell(style));
        return column;
    }

    /** Shows those that leave room for a name and a strip; rather none than one cut off. */
    static void fit(
            List<? extends TreeTableColumn<?, ?>> columns,
            Set<String> hidden,
            int percent,
            double room) {
        List<? extends TreeTableColumn<?, ?>> wanted =
                columns.stream().filter(column -> !hidden.contains(column.getId())).toList();
        columns.forEach(column -> column.setVisible(wanted.contains(column)));
        double zoom = percent / 100.0;
        double over = wanted.stream().mapToDouble(Columns::least).sum() * zoom + SCROLL_BAR - room;
        for (String id : SPARED) {
            for (TreeTableColumn<?, ?> column : wanted) {
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

    /** The order that the headers of {@code sorted} say. */
    static Order order(List<? extends TreeTableColumn<?, ?>> sorted) {
        return sorted.isEmpty()
                ? Order.USUAL
                : new Order(
                        ORDERS.getOrDefault(
                                sorted.getFirst().getId().replace('-', '.'), Order.By.USUAL),
                        sorted.getFirst().getSortType() == TreeTableColumn.SortType.DESCENDING);
    }

    /** Says that order at its header. */
    static void show(Order order, TreeTableView<Line> table) {
        for (TreeTableColumn<Line, ?> column : table.getColumns()) {
            if (ORDERS.get(column.getId().replace('-', '.')) == order.by()) {
                column.setSortType(
                        order.down()
                                ? TreeTableColumn.SortType.DESCENDING
                                : TreeTableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(List.of(column));
            }
        }
    }

    /** What is left over goes to names and strips. */
    private static void fixed(TreeTableColumn<Line, ?> column, int width) {
        column.setUserData(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    /** Of texts that change while one looks at them. */
    private static TreeTableColumn<Line, Line> going(
            String title,
            int width,
            Function<Line, ObservableValue<String>> text,
            String... styles) {
        TreeTableColumn<Line, Line> column = itself(title, width);
        column.getStyleClass().add("number-column");
        fixed(column, width);
        column.setCellFactory(_ -> new CountCell(text, styles));
        return column;
    }

    /** Of cells that follow their line by themselves. */
    private static TreeTableColumn<Line, Line> itself(String title, int width) {
        return column(title, width, ReadOnlyObjectWrapper::new);
    }

    private static <T> TreeTableColumn<Line, T> column(
            String title, int width, Function<Line, ObservableValue<T>> value) {
        TreeTableColumn<Line, T> column = new TreeTableColumn<>(Messages.text(title));
        column.setId(title.replace('.', '-'));
        column.setPrefWidth(width);
        column.setSortable(ORDERS.containsKey(title));
        column.setEditable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                features -> new Part<>(value.apply(features.getValue().getValue())));
        return column;
    }
}
