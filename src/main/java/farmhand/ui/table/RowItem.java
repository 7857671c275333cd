package farmhand.ui.table;

import farmhand.viewmodel.Watching;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import java.util.List;

/** An item of the tree: knows whether it can be opened before its children are made. */
final class RowItem extends TreeItem<Row> {
    private final Steadiness steadiness;
    private final Watching watching;
    private boolean filled;

    RowItem(Row row, Steadiness steadiness, Watching watching) {
        super(row);
        this.steadiness = steadiness;
        this.watching = watching;
        expandedProperty().subscribe(this::openedOrClosed);
    }

    @Override
    public boolean isLeaf() {
        return getValue() instanceof TaskRow;
    }

    /** Makes the children. Call it before the item opens. */
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        switch (getValue()) {
            case JobRow job -> follow(job.blocks());
            case BlockRow block -> {
                block.open();
                follow(block.tasks());
            }
            case TaskRow _ -> {}
        }
    }

    private void follow(ObservableList<? extends Row> rows) {
        getChildren().setAll(items(rows));
        rows.addListener(
                (ListChangeListener<Row>)
                        change ->
                                steadiness.during(
                                        () ->
                                                getChildren()
                                                        .addAll(
                                                                items(
                                                                        rows.subList(
                                                                                getChildren()
                                                                                        .size(),
                                                                                rows.size())))));
    }

    private List<RowItem> items(List<? extends Row> rows) {
        return rows.stream().map(row -> new RowItem(row, steadiness, watching)).toList();
    }

    private void openedOrClosed(boolean open) {
        if (open) {
            fill();
        }
        if (getValue() instanceof BlockRow block) {
            if (open) {
                watching.opened(block);
            } else {
                watching.closed(block);
            }
        }
    }
}
