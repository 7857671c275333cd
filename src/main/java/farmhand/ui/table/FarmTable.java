package farmhand.ui.table;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import farmhand.farm.address.JobNumber;
import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.Grouping;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;

import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Jobs, their blocks, and their tasks. */
public final class FarmTable {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final List<KeyCombination> MENU_KEYS =
            List.of(
                    new KeyCodeCombination(KeyCode.CONTEXT_MENU),
                    new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN));

    private final FarmViewModel farm;
    private final LineTable table = new LineTable();
    private final Steadiness steadiness = new Steadiness(table);
    private final Tree tree;
    private final Set<FarmRow> rowsOnScreen = new HashSet<>();
    private boolean pressed;
    private boolean menuOpen;
    private boolean shifted;

    /** A table of {@code farm}'s rows, drawn in the colours of {@code palette}. */
    public FarmTable(FarmViewModel farm, Palette palette, Node placeholder) {
        this.farm = farm;
        table.setId("jobs");
        tree = new Tree(farm.rows(), steadiness, farm.watching());
        table.show(tree.root());
        table.setFixedCellSize(farm.computer().appearance().rowHeight());
        table.setPlaceholder(placeholder);
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setEditable(true);
        table.getColumns().setAll(new Columns(farm, palette).all());
        table.setRowFactory(_ -> new FarmRow(this::shown));
        Opening.install(table);
        PriorityCell.install(table);
        RowDrag.install(table, farm.actions().drop());
        farm.rows().order().subscribe(order -> ColumnHeads.show(order, table));
        table.setSortPolicy(
                _ -> {
                    farm.rows().order().set(ColumnHeads.order(table.getSortOrder()));
                    return true;
                });
        farm.computer().appearance().zoom().subscribe(this::size);
        farm.computer().appearance().density().subscribe(this::size);
        ColumnFit.install(table, farm.computer().appearance());
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<TreeItem<Line>>) _ -> choose());
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hold(true, menuOpen));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold(false, menuOpen));
        table.addEventFilter(KeyEvent.ANY, key -> shift(key.isShiftDown()));
        table.addEventFilter(MouseEvent.ANY, this::shift);
        table.focusedProperty().subscribe((_, focused) -> shift(shifted && focused));
        table.addEventHandler(KeyEvent.KEY_RELEASED, this::leftTo);
        table.editingCellProperty().subscribe(this::holdWhileTyping);

        show();
        farm.find().jobs().addListener(this::follow);
        farm.rows()
                .grouping()
                .subscribe(
                        (_, _) -> {
                            show();
                            rowsOnScreen.forEach(FarmRow::indent);
                            table.scrollTo(Math.max(0, firstChosen() - 3));
                        });
        farm.notices()
                .settings()
                .bells()
                .addListener((SetChangeListener<Integer>) _ -> table.refresh());
        farm.selection().wanted().subscribe(wanted -> wanted.ifPresent(this::reveal));
        farm.connection().stale().subscribe(stale -> table.pseudoClassStateChanged(STALE, stale));
        farm.places().shown().subscribe((_, now) -> takeKeys(now));
    }

    /** Who comes here goes on by keys, unless a query is typed. */
    private void takeKeys(Place now) {
        if (now == Place.JOBS
                && table.getScene() != null
                && !(table.getScene().getFocusOwner() instanceof TextInputControl)) {
            table.requestFocus();
        }
    }

    /** The node to lay out. */
    public TreeTableView<Line> node() {
        return table;
    }

    /** Shows {@code menu} on the chosen rows; the pressed row is one of them. */
    public void setMenu(ContextMenu menu) {
        table.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (event.isKeyboardTrigger()) {
                        showBelowRow(menu);
                    } else if (isOnRow(event)) {
                        menu.show(table, event.getScreenX(), event.getScreenY());
                    }
                    event.consume();
                });
        // Not every desktop makes of these keys the request above.
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (MENU_KEYS.stream().anyMatch(one -> one.match(key))) {
                        showBelowRow(menu);
                        key.consume();
                    }
                });
        menu.setOnShowing(_ -> hold(pressed, true));
        menu.setOnHidden(_ -> hold(pressed, false));
    }

    /** By keys: at the row that they work on, once. */
    private void showBelowRow(ContextMenu menu) {
        if (menu.isShowing()) {
            return;
        }
        int at = table.getFocusModel().getFocusedIndex();
        Node place =
                rowsOnScreen.stream()
                        .filter(row -> row.getIndex() == at)
                        .map(Node.class::cast)
                        .findFirst()
                        .orElse(table);
        Bounds bounds = place.localToScreen(place.getLayoutBounds());
        double below = place.equals(table) ? bounds.getMinY() : bounds.getMaxY();
        menu.show(table, bounds.getMinX() + table.getFixedCellSize(), below);
    }

    /** Shows {@code menu} on the heads of columns. */
    public void setHeadMenu(ContextMenu menu) {
        table.getColumns().forEach(column -> column.setContextMenu(menu));
    }

    private static boolean isOnRow(ContextMenuEvent event) {
        return Opening.rowAt(event).filter(row -> !row.isEmpty()).isPresent();
    }

    private void size() {
        table.setFixedCellSize(farm.computer().appearance().rowHeight());
    }

    /** Opens what stands above the row, and chooses it. */
    private void reveal(Row row) {
        tree.find(row)
                .ifPresent(
                        item -> {
                            int index = table.getRow(item);
                            table.choose(index);
                            table.scrollTo(Math.max(0, index - 3));
                            table.requestFocus();
                        });
    }

    /** The toolkit chooses what a row belongs to, and leaves it out of sight. */
    private void leftTo(KeyEvent key) {
        int chosen = firstChosen();
        boolean seen = rowsOnScreen.stream().anyMatch(row -> row.getIndex() == chosen);
        if (key.getCode() == KeyCode.LEFT && chosen >= 0 && !seen) {
            table.scrollTo(Math.max(0, chosen - 3));
        }
    }

    /** Where the highest of what is chosen stands; before the first row where nothing is. */
    private int firstChosen() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .min(Comparator.naturalOrder())
                .orElse(-1);
    }

    /** Rows keep their places while the user points at one, or types into it. */
    private void hold(boolean press, boolean menu) {
        pressed = press;
        menuOpen = menu;
        hold();
    }

    /**
     * Where rows move below the pointer, the toolkit repeats its last event with Shift as it was.
     */
    private void shift(MouseEvent mouse) {
        boolean begins = mouse.getEventType().equals(MouseEvent.MOUSE_PRESSED);
        shift(mouse.isShiftDown() && (shifted || begins));
    }

    private void shift(boolean down) {
        if (shifted != down) {
            shifted = down;
            table.ranging(down);
            hold();
        }
    }

    /**
     * Rows that move are laid out anew, which ends what is typed and begins it again. The release
     * of the press that began it is told to nobody, since what was pressed gave way to the field.
     */
    private void holdWhileTyping() {
        if (!table.isChanging()) {
            pressed = false;
            hold();
        }
    }

    private void hold() {
        boolean still = pressed || menuOpen || shifted || table.getEditingCell() != null;
        farm.rows().hold(still);
        farm.find().hold(still);
    }

    private void choose() {
        farm.selection()
                .choose(
                        table.chosen().stream()
                                .flatMap(item -> meant(item.getValue()))
                                .distinct()
                                .toList());
    }

    /** A heading stands for its jobs. */
    private static Stream<Row> meant(Line line) {
        return switch (line) {
            case GroupRow group -> group.jobs().stream().map(job -> job);
            case Row row -> Stream.of(row);
        };
    }

    private void show() {
        List<JobRow> jobs = farm.find().jobs();
        steadiness.during(() -> tree.show(jobs, farm.rows().groups(jobs)));
        choose();
    }

    /** What comes and goes one by one, as jobs do, is no reason to look at all. */
    private void follow(ListChangeListener.Change<? extends JobRow> change) {
        if (farm.rows().grouping().get() == Grouping.NONE && Tree.isSmall(change)) {
            steadiness.during(() -> tree.follow(change));
        } else {
            show();
        }
    }

    private void shown(FarmRow row) {
        if (row.isEmpty()) {
            rowsOnScreen.remove(row);
        } else {
            rowsOnScreen.add(row);
        }
        Set<JobNumber> jobs = new HashSet<>();
        rowsOnScreen.forEach(
                shown -> {
                    if (shown.getItem() instanceof Row seen) {
                        jobs.add(seen.job());
                    }
                });
        farm.watching().visible(jobs);
    }
}
