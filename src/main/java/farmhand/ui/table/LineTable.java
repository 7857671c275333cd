package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree table that remembers its open items in one list. The toolkit's own walks over all items
 * above for each look at a row, and does so for each chosen row whenever one comes or goes.
 */
final class LineTable extends TreeTableView<Line> {
    private static final PseudoClass ROWLESS = PseudoClass.getPseudoClass("rowless");

    private final List<TreeItem<Line>> open = new ArrayList<>();
    private final ChosenLines chosen = new ChosenLines(this);
    private boolean stale = true;
    private boolean changing;

    LineTable() {
        setShowRoot(false);
        setSelectionModel(chosen);
        getFocusModel().focusedIndexProperty().subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
    }

    /** Where nothing is chosen the arrows begin with the row that has the keys. */
    private void begin(KeyEvent key) {
        boolean arrow = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP;
        int row = getFocusModel().getFocusedIndex();
        if (arrow && row >= 0 && chosen.isEmpty() && !key.isShortcutDown() && !key.isAltDown()) {
            choose(row);
            bringIntoSight(row);
            key.consume();
        }
    }

    /** Scrolls only where that row is out of sight. */
    void bringIntoSight(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    /** Shows what is below {@code root}, which itself is not shown. Call it once. */
    void show(TreeItem<Line> root) {
        var changed = TreeItem.<Line>expandedItemCountChangeEvent();
        root.addEventHandler(changed, _ -> stale = true); // before the table looks at its rows
        setRoot(root);
        root.addEventHandler(changed, this::settle); // when the table knows how many there are
    }

    /** Lets rows come, go and move, of which some may be gone and come again meanwhile. */
    void change(Runnable work) {
        changing = true;
        int drawn = drawn();
        KeyPlace keys = KeyPlace.take(this);
        try {
            work.run();
        } finally {
            keys.giveBack(this);
            changing = false;
            mark(getFocusModel().getFocusedIndex());
            KeyPlace.settle(this);
            chosen.settle();
            if (drawn != drawn()) {
                beginAnew();
            }
        }
    }

    /** How many rows are chosen from where a range begins to the keys; 0 if not all are. */
    private int drawn() {
        return chosen.between(KeyPlace.begin(this), KeyPlace.keys(this));
    }

    /**
     * Others stand by now between where the range began and the keys, and nobody passed over them:
     * what is chosen stays so, and the next range begins at the keys.
     */
    private void beginAnew() {
        chosen.keep();
        KeyPlace.begin(this, KeyPlace.keys(this));
    }

    /** Whether a range is being drawn, which is what Shift is held for. */
    void ranging(boolean shift) {
        chosen.ranging(shift);
    }

    /** Whether rows come, go and move right now. */
    boolean isChanging() {
        return changing;
    }

    private void mark(Number focused) {
        if (!changing) {
            pseudoClassStateChanged(ROWLESS, focused.intValue() < 0);
        }
    }

    /** Chooses that row alone, as a click on it does. */
    void choose(int row) {
        KeyPlace.forget(this);
        chosen.clearAndSelect(row);
    }

    /** The items that have a row, from the top. */
    List<TreeItem<Line>> open() {
        if (stale && getRoot() != null) {
            stale = false;
            open.clear();
            gather(getRoot());
        }
        return open;
    }

    /** The chosen items, from the top. */
    List<TreeItem<Line>> chosen() {
        return chosen.getSelectedItems();
    }

    @Override
    public @Nullable TreeItem<Line> getTreeItem(int row) {
        return row >= 0 && row < open().size() ? open().get(row) : null;
    }

    @Override
    public int getRow(TreeItem<Line> item) {
        List<TreeItem<Line>> all = open(); // which says to each where it is
        int row = item instanceof PlacedItem placed ? placed.row() : -1;
        return row >= 0 && row < all.size() && item.equals(all.get(row)) ? row : -1;
    }

    private void gather(TreeItem<Line> item) {
        for (TreeItem<Line> child : item.getChildren()) {
            if (child instanceof PlacedItem placed) {
                placed.row(open.size());
            }
            open.add(child);
            if (child.isExpanded()) { // no more than a look at a field for what never was
                gather(child);
            }
        }
    }

    /** What is closed over something that was chosen is chosen instead. */
    private void settle(TreeItem.TreeModificationEvent<Line> event) {
        if (changing) {
            return;
        }
        KeyPlace.settle(this);
        boolean instead = event.wasCollapsed() && chosen.isAnyBelow(event.getSource());
        chosen.settle();
        if (instead) {
            chosen.select(event.getSource());
        } else if (drawn() == 0) {
            beginAnew();
        }
    }
}
