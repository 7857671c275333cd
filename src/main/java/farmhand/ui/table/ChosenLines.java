package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTablePosition;
import javafx.scene.control.TreeTableView.TreeTableViewSelectionModel;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The chosen lines of a table, by what they are and not by where they stand, so that rows that come
 * and go choose nothing else. Rows as a whole only, and several of them.
 */
final class ChosenLines extends TreeTableViewSelectionModel<Line> {
    private final LineTable table;
    private final Set<TreeItem<Line>> chosen = new HashSet<>();

    /** Those that no range takes away that is drawn with Shift: they were chosen before it. */
    private final Set<TreeItem<Line>> kept = new HashSet<>();

    private boolean ranging;
    private final ChosenList<Integer> rows = new ChosenList<>((where, i) -> where.rows()[i]);
    private final ChosenList<TreeItem<Line>> items =
            new ChosenList<>((where, i) -> where.items().get(i));
    private final ChosenList<TreeTablePosition<Line, ?>> cells;

    private ChosenList.Where told = ChosenList.Where.NOWHERE;

    /** The one that was chosen last. */
    private @Nullable TreeItem<Line> last;

    ChosenLines(LineTable table) {
        super(table);
        this.table = table;
        this.cells =
                new ChosenList<>(
                        (where, i) -> new TreeTablePosition<>(table, where.rows()[i], null));
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** Rows have come, gone or moved. What has no row any more is not chosen. */
    void settle() {
        if (!chosen.isEmpty()) {
            told.placed(table::getRow).ifPresentOrElse(now -> tell(now, true), this::tell);
        }
    }

    /** What is chosen now stays so while ranges are drawn. */
    void keep() {
        kept.clear();
        kept.addAll(chosen);
    }

    /** Whether a range is being drawn. */
    void ranging(boolean now) {
        ranging = now;
    }

    /** How many rows there are from one to the other if all of them are chosen; else 0. */
    int between(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        int[] all = told.rows();
        int first = Arrays.binarySearch(all, from);
        int last = Arrays.binarySearch(all, to);
        return first >= 0 && last - first == to - from ? to - from + 1 : 0;
    }

    /** Whether something below {@code item} is chosen. */
    boolean isAnyBelow(TreeItem<Line> item) {
        return chosen.stream().anyMatch(isBelow(item));
    }

    private static Predicate<TreeItem<Line>> isBelow(TreeItem<Line> above) {
        return item -> {
            TreeItem<Line> parent = item.getParent();
            while (parent != null && !parent.equals(above)) {
                parent = parent.getParent();
            }
            return parent != null;
        };
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return rows;
    }

    @Override
    public ObservableList<TreeItem<Line>> getSelectedItems() {
        return items;
    }

    @Override
    public ObservableList<TreeTablePosition<Line, ?>> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    @Override
    public boolean isSelected(int row) {
        return chosen.contains(table.getTreeItem(row));
    }

    @Override
    public boolean isSelected(int row, TableColumnBase<TreeItem<Line>, ?> column) {
        return column == null && isSelected(row);
    }

    @Override
    public void select(int row) {
        add(IntStream.of(row));
    }

    @Override
    public void select(int row, TableColumnBase<TreeItem<Line>, ?> column) {
        select(row);
    }

    @Override
    public void select(TreeItem<Line> item) {
        select(table.getRow(item));
    }

    @Override
    public void selectIndices(int row, int... more) {
        add(IntStream.concat(IntStream.of(row), IntStream.of(more)));
    }

    @Override
    public void selectRange(int from, int to) {
        int step = from <= to ? 1 : -1;
        add(IntStream.iterate(from, row -> row != to, row -> row + step));
    }

    @Override
    public void selectRange(
            int from,
            TableColumnBase<TreeItem<Line>, ?> fromColumn,
            int to,
            TableColumnBase<TreeItem<Line>, ?> toColumn) {
        selectRange(from, from <= to ? to + 1 : to - 1);
    }

    @Override
    public void selectAll() {
        chosen.addAll(table.open());
        tell();
    }

    @Override
    public void clearAndSelect(int row) {
        kept.clear();
        if (chosen.size() != 1 || !isSelected(row)) {
            chosen.clear();
        }
        select(row);
    }

    @Override
    public void clearAndSelect(int row, TableColumnBase<TreeItem<Line>, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection() {
        if (ranging) {
            chosen.retainAll(kept);
        } else {
            chosen.clear();
        }
        tell();
    }

    @Override
    public void clearSelection(int row) {
        TreeItem<Line> item = table.getTreeItem(row);
        if (!ranging || !kept.contains(item)) {
            chosen.remove(item);
            tell();
        }
    }

    @Override
    public void clearSelection(int row, TableColumnBase<TreeItem<Line>, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectPrevious() {
        step(-1);
    }

    @Override
    public void selectNext() {
        step(1);
    }

    @Override
    public void selectAboveCell() {
        step(-1);
    }

    @Override
    public void selectBelowCell() {
        step(1);
    }

    /** Cells are not chosen for themselves. */
    @Override
    public void selectLeftCell() {}

    @Override
    public void selectRightCell() {}

    private void step(int by) {
        int next = getFocusedIndex() + by;
        if (next >= 0 && next < table.open().size()) {
            select(next);
        }
    }

    private void add(IntStream wanted) {
        wanted.filter(row -> row >= 0 && row < table.open().size())
                .mapToObj(table.open()::get)
                .forEach(
                        item -> {
                            chosen.add(item);
                            last = item;
                        });
        tell();
        if (last != null && chosen.contains(last)) {
            focus(table.getRow(last));
        }
    }

    private void tell() {
        BitSet where = new BitSet();
        for (Iterator<TreeItem<Line>> all = chosen.iterator(); all.hasNext(); ) {
            int row = table.getRow(all.next());
            if (row < 0) {
                all.remove();
            } else {
                where.set(row);
            }
        }
        kept.retainAll(chosen);
        ChosenList.Where now = ChosenList.Where.of(where, table.open());
        tell(now, now.items().equals(told.items()));
    }

    private void tell(ChosenList.Where now, boolean same) {
        int row = last != null && chosen.contains(last) ? table.getRow(last) : now.bottom();
        last = table.getTreeItem(row);
        boolean still = same && Arrays.equals(now.rows(), told.rows());
        told = now;
        rows.become(now, still);
        items.become(now, same);
        cells.become(now, same);
        setSelectedIndex(row);
        setSelectedItem(last);
        rows.say();
        items.say();
        cells.say();
    }
}
