package farmhand.ui.table;

import farmhand.viewmodel.Watching;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Lines;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An item of the tree: knows whether it can be opened before its children are made. */
final class RowItem extends PlacedItem {
    private final Row row;
    private final Steadiness steadiness;
    private final Watching watching;
    private final Map<Row, RowItem> known = new HashMap<>();
    private boolean filled;

    RowItem(Row row, Steadiness steadiness, Watching watching) {
        super(row);
        this.row = row;
        this.steadiness = steadiness;
        this.watching = watching;
    }

    @Override
    public boolean isLeaf() {
        return row instanceof TaskRow;
    }

    /** Makes the children. Call it before the item opens. */
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        switch (row) {
            case JobRow job -> follow(job.blocksLeft());
            case BlockRow block -> {
                block.open();
                follow(block.lines());
            }
            case FoldRow fold -> {
                fold.open();
                follow(fold.tasks());
            }
            case TaskRow _ -> {}
        }
    }

    /** The item of {@code row} in or below {@code item}, with all above it opened. */
    static Optional<TreeItem<Line>> find(TreeItem<Line> item, Row row) {
        if (row.equals(item.getValue())) {
            return Optional.of(item);
        }
        if (!(item instanceof RowItem lazy) || !lazy.holds(row)) {
            return Optional.empty();
        }
        lazy.fill();
        lazy.setExpanded(true);
        return lazy.getChildren().stream().flatMap(child -> find(child, row).stream()).findFirst();
    }

    private boolean holds(Row other) {
        return switch (row) {
            case JobRow job -> job.job().equals(other.job());
            case BlockRow block -> other instanceof TaskRow task && task.parent().equals(block);
            case FoldRow fold ->
                    other instanceof TaskRow task
                            && task.parent().equals(fold.parent())
                            && task.address().task() >= fold.run().first()
                            && task.address().task() <= fold.run().last();
            case TaskRow _ -> false;
        };
    }

    private void follow(ObservableList<? extends Row> rows) {
        getChildren().setAll(items(rows));
        rows.addListener(
                (ListChangeListener<Row>)
                        _ -> steadiness.during(() -> Lines.edit(getChildren(), items(rows))));
    }

    /** An item goes on as long as its row does, and with it whether it is open. */
    private List<RowItem> items(List<? extends Row> rows) {
        List<RowItem> items =
                rows.stream().map(row -> known.computeIfAbsent(row, this::item)).toList();
        if (known.size() > items.size()) {
            known.values().retainAll(Set.copyOf(items));
        }
        return items;
    }

    private RowItem item(Row child) {
        return new RowItem(child, steadiness, watching);
    }

    /** It was opened or closed, which the root hears: its own ears would cost each task some. */
    void openedOrClosed(boolean open) {
        if (open) {
            fill();
        }
        if (row instanceof BlockRow block) {
            if (open) {
                watching.opened(block);
            } else {
                watching.closed(block);
            }
        }
    }
}
