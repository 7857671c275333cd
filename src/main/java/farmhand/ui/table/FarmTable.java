package farmhand.ui.table;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import farmhand.farm.address.JobNumber;
import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Jobs, their blocks, and their tasks. */
public final class FarmTable {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final FarmViewModel farm;
    private final TreeTableView<Row> table = new TreeTableView<>();
    private final Steadiness steadiness = new Steadiness(table);
    private final TreeItem<Row> root = new TreeItem<>();
    private final Map<JobNumber, RowItem> items = new HashMap<>();
    private final Set<FarmRow> rowsOnScreen = new HashSet<>();
    private boolean pressed;
    private boolean menuOpen;

    /** A table of {@code farm}'s rows, drawn in the colours of {@code palette}. */
    public FarmTable(FarmViewModel farm, Palette palette, Node placeholder) {
        this.farm = farm;
        table.setId("jobs");
        table.setRoot(root);
        table.setShowRoot(false);
        table.setFixedCellSize(farm.appearance().rowHeight());
        table.setPlaceholder(placeholder);
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setEditable(true);
        table.getColumns().setAll(new Columns(farm, palette).all());
        table.setRowFactory(_ -> new FarmRow(this::shown));
        Opening.install(table);
        farm.appearance().zoom().subscribe(this::size);
        farm.appearance().density().subscribe(this::size);
        table.widthProperty().subscribe(this::fit);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<TreeItem<Row>>) _ -> choose());
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hold(true, menuOpen));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold(false, menuOpen));

        root.setExpanded(true);
        show(farm.find().jobs());
        farm.find().jobs().addListener((ListChangeListener<JobRow>) _ -> show(farm.find().jobs()));
        farm.selection().wanted().subscribe(wanted -> wanted.ifPresent(this::reveal));
        farm.connection().stale().subscribe(stale -> table.pseudoClassStateChanged(STALE, stale));
    }

    /** The node to lay out. */
    public TreeTableView<Row> node() {
        return table;
    }

    /** Shows {@code menu} on the chosen rows; the pressed row is one of them. */
    public void setMenu(ContextMenu menu) {
        table.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (event.isKeyboardTrigger() || isOnRow(event)) {
                        menu.show(table, event.getScreenX(), event.getScreenY());
                    }
                    event.consume();
                });
        menu.setOnShowing(_ -> hold(pressed, true));
        menu.setOnHidden(_ -> hold(pressed, false));
    }

    private static boolean isOnRow(ContextMenuEvent event) {
        return Opening.rowAt(event).filter(row -> !row.isEmpty()).isPresent();
    }

    private void size() {
        table.setFixedCellSize(farm.appearance().rowHeight());
        if (table.getWidth() > 0) {
            int zoom = farm.appearance().zoom().get();
            Columns.fit(table.getColumns(), zoom, table.getWidth());
            Columns.zoom(table.getColumns(), zoom, table.getWidth());
        }
    }

    private void fit() {
        Columns.fit(table.getColumns(), farm.appearance().zoom().get(), table.getWidth());
    }

    /** Opens what stands above the row, and chooses it. */
    private void reveal(Row row) {
        TreeItem<Row> job =
                root.getChildren().stream()
                        .filter(item -> item.getValue().job().equals(row.job()))
                        .findFirst()
                        .orElse(root);
        Optional<TreeItem<Row>> found = RowItem.find(job, row);
        found.ifPresent(
                item -> {
                    int index = table.getRow(item);
                    table.getSelectionModel().clearAndSelect(index);
                    table.scrollTo(Math.max(0, index - 3));
                    table.requestFocus();
                });
    }

    /** Rows keep their places while the user points at one. */
    private void hold(boolean press, boolean menu) {
        pressed = press;
        menuOpen = menu;
        farm.rows().hold(pressed || menuOpen);
        farm.find().hold(pressed || menuOpen);
    }

    private void choose() {
        if (!steadiness.isChanging()) {
            farm.selection()
                    .choose(
                            table.getSelectionModel().getSelectedItems().stream()
                                    .filter(Objects::nonNull)
                                    .map(TreeItem::getValue)
                                    .toList());
        }
    }

    private void show(List<JobRow> jobs) {
        steadiness.during(
                () -> {
                    Map<TreeItem<Row>, Integer> places = new HashMap<>();
                    for (JobRow job : jobs) {
                        places.put(item(job), places.size());
                    }
                    items.values().removeIf(item -> !places.containsKey(item));
                    root.getChildren().removeIf(item -> !places.containsKey(item));
                    Set<TreeItem<Row>> there = new HashSet<>(root.getChildren());
                    root.getChildren()
                            .addAll(
                                    jobs.stream()
                                            .map(this::item)
                                            .filter(item -> !there.contains(item))
                                            .toList());
                    if (!inOrder(jobs)) {
                        root.getChildren().sort(Comparator.comparing(places::get));
                    }
                });
        choose();
    }

    private boolean inOrder(List<JobRow> jobs) {
        for (int i = 0; i < jobs.size(); i++) {
            if (root.getChildren().get(i).getValue() != jobs.get(i)) {
                return false;
            }
        }
        return true;
    }

    private RowItem item(JobRow job) {
        return items.computeIfAbsent(job.job(), _ -> new RowItem(job, steadiness, farm.watching()));
    }

    private void shown(FarmRow row) {
        if (row.isEmpty()) {
            rowsOnScreen.remove(row);
        } else {
            rowsOnScreen.add(row);
        }
        Set<JobNumber> jobs = new HashSet<>();
        rowsOnScreen.forEach(shown -> jobs.add(shown.getItem().job()));
        farm.watching().visible(jobs);
    }
}
