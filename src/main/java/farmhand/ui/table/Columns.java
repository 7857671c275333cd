package farmhand.ui.table;

import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ColumnTexts;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TreeTableColumn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What stands in each column. */
final class Columns {
    private static final String[] NUMBER = {"number-cell"};
    private static final String[] QUIET_NUMBER = {"number-cell", "quiet"};

    private final FarmViewModel farm;
    private final Palette palette;
    private final ColumnTexts texts;

    Columns(FarmViewModel farm, Palette palette) {
        this.farm = farm;
        this.palette = palette;
        this.texts =
                new ColumnTexts(
                        farm.rows(), farm.watching().memory(), farm.connection().seen()::get);
    }

    /** All of them from the left, shown or not. */
    List<TreeTableColumn<Line, ?>> all() {
        List<TreeTableColumn<Line, ?>> all = new ArrayList<>(List.of(name(), who(), frames()));
        Arrays.stream(Column.values())
                .filter(column -> column != Column.WHO)
                .map(this::of)
                .forEach(all::add);
        return all;
    }

    private TreeTableColumn<Line, ?> of(Column column) {
        return switch (column) {
            case WHO -> who();
            case PERCENT -> going(column, 42, now(column), NUMBER);
            case RUNNING -> number(column, 44, "number-cell");
            case WAITING -> going(column, 48, now(column), QUIET_NUMBER);
            case ERRORS -> errors();
            case TRIES -> going(column, 44, now(column), QUIET_NUMBER);
            case PRIORITY -> priority();
            case ETA -> going(column, 62, this::eta, QUIET_NUMBER);
            case AGE, AVERAGE, LONGEST -> going(column, 62, bySecond(column), QUIET_NUMBER);
            case MEMORY -> going(column, 68, this::memory, QUIET_NUMBER);
            case NEEDS -> words(column, 120, now(column));
            case LAST -> words(column, 180, now(column));
        };
    }

    private TreeTableColumn<Line, NameCell.Named> name() {
        TreeTableColumn<Line, NameCell.Named> column =
                column(
                        ColumnHeads.NAME,
                        Messages.text("column.name"),
                        ColumnRoom.rest(180),
                        line -> line.facts().map(NameCell.Named::of));
        column.setCellFactory(
                _ -> new NameCell(farm.notices().settings(), farm.commands().outbox()));
        return column;
    }

    private TreeTableColumn<Line, Line> frames() {
        TreeTableColumn<Line, Line> column =
                column(
                        ColumnHeads.FRAMES,
                        Messages.text("column.frames"),
                        ColumnRoom.rest(130),
                        ReadOnlyObjectWrapper::new);
        column.setCellFactory(
                _ ->
                        new StripCell(
                                palette,
                                farm.connection().seen()::get,
                                farm.pictures().small(),
                                farm.detail()::pick));
        return column;
    }

    private TreeTableColumn<Line, String> who() {
        TreeTableColumn<Line, String> column =
                column(Column.WHO, ColumnRoom.drawn(74), now(Column.WHO));
        column.setCellFactory(_ -> new WorkerCell(farm.jumps()::toWorker));
        return column;
    }

    private TreeTableColumn<Line, String> priority() {
        TreeTableColumn<Line, String> column = number(Column.PRIORITY, 44, "number-cell");
        column.setEditable(true);
        Typing typing = new Typing(farm.actions()::typePriority);
        column.setCellFactory(_ -> new PriorityCell(farm.commands().outbox(), typing));
        return column;
    }

    private TreeTableColumn<Line, String> errors() {
        TreeTableColumn<Line, String> column = number(Column.ERRORS, 46, "error-cell");
        column.setCellFactory(_ -> new ErrorsCell(() -> farm.detail().tab().set(PaneTab.ERRORS)));
        return column;
    }

    private ObservableValue<String> eta(Line line) {
        return switch (line) {
            case JobRow job -> job.eta().map(_ -> texts.of(Column.ETA, line));
            case BlockRow block -> block.eta().map(_ -> texts.of(Column.ETA, line));
            case FoldRow _, GroupRow _, TaskRow _ -> bySecond(Column.ETA).apply(line);
        };
    }

    private ObservableValue<String> memory(Line line) {
        return farm.watching().memory().held().map(_ -> texts.of(Column.MEMORY, line));
    }

    /** Looked at when the row changes, and as time goes. */
    private Function<Line, ObservableValue<String>> bySecond(Column column) {
        return line ->
                Bindings.createStringBinding(
                        () -> texts.of(column, line), line.facts(), farm.connection().seen());
    }

    /** Looked at when the row changes. */
    private Function<Line, ObservableValue<String>> now(Column column) {
        return line -> line.facts().map(_ -> texts.brief(column, line));
    }

    /** Of numbers that seldom change. */
    private TreeTableColumn<Line, String> number(Column what, int width, String style) {
        TreeTableColumn<Line, String> column = column(what, ColumnRoom.fixed(width), now(what));
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new TextCell(style));
        return column;
    }

    /** Of numbers and times that change while one looks at them. */
    private static TreeTableColumn<Line, Line> going(
            Column what,
            int width,
            Function<Line, ObservableValue<String>> text,
            String... styles) {
        TreeTableColumn<Line, Line> column =
                column(what, ColumnRoom.fixed(width), ReadOnlyObjectWrapper::new);
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new CountCell(text, styles));
        return column;
    }

    /** Of texts that change while one looks at them, as wide as one likes. */
    private static TreeTableColumn<Line, Line> words(
            Column what, int width, Function<Line, ObservableValue<String>> text) {
        TreeTableColumn<Line, Line> column =
                column(what, ColumnRoom.drawn(width), ReadOnlyObjectWrapper::new);
        column.setCellFactory(_ -> new CountCell(text, "quiet"));
        return column;
    }

    private static <T> TreeTableColumn<Line, T> column(
            Column what, ColumnRoom room, Function<Line, ObservableValue<T>> value) {
        return column(what.id(), what.head(), room, value);
    }

    private static <T> TreeTableColumn<Line, T> column(
            String id, String head, ColumnRoom room, Function<Line, ObservableValue<T>> value) {
        TreeTableColumn<Line, T> column = new TreeTableColumn<>(head);
        column.setId(id);
        column.setUserData(room);
        column.setSortable(ColumnHeads.isOrdered(id));
        column.setEditable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                features -> new Part<>(value.apply(features.getValue().getValue())));
        return column;
    }
}
