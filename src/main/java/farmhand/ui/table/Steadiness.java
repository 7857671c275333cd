package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps what the user sees and has chosen where it is, by key, while rows come, go and move. The
 * toolkit keeps both by index.
 */
final class Steadiness {
    private final TreeTableView<Line> table;
    private boolean changing;

    Steadiness(TreeTableView<Line> table) {
        this.table = table;
    }

    /** Whether selection events come from rows moving, not from the user. */
    boolean isChanging() {
        return changing;
    }

    /** Lets rows change, and puts selection, focus and scroll back. */
    void during(Runnable change) {
        if (changing) {
            change.run();
            return;
        }
        changing = true;
        try {
            List<TreeItem<Line>> selected =
                    List.copyOf(table.getSelectionModel().getSelectedItems());
            @Nullable TreeItem<Line> focused = table.getFocusModel().getFocusedItem();
            Optional<Anchor> anchor = anchor();
            change.run();
            select(selected, focused);
            anchor.ifPresent(this::scrollBack);
        } finally {
            changing = false;
        }
    }

    private void select(List<TreeItem<Line>> wanted, @Nullable TreeItem<Line> focused) {
        var selection = table.getSelectionModel();
        int[] rows =
                wanted.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(table::getRow)
                        .filter(row -> row >= 0)
                        .sorted()
                        .toArray();
        int[] now = selection.getSelectedIndices().stream().mapToInt(i -> i).sorted().toArray();
        if (!java.util.Arrays.equals(rows, now)) {
            selection.clearSelection();
            if (rows.length > 0) {
                selection.selectIndices(rows[0], rows);
            }
        }
        int focus = focused == null ? -1 : table.getRow(focused);
        if (focus != table.getFocusModel().getFocusedIndex()) {
            table.getFocusModel().focus(focus);
        }
    }

    /** The row at the top of what is seen; none while the very first row is. */
    private Optional<Anchor> anchor() {
        return flow().filter(flow -> flow.getFirstVisibleCell() != null)
                .map(flow -> flow.getFirstVisibleCell().getIndex())
                .filter(top -> top > 0)
                .flatMap(
                        top ->
                                Optional.ofNullable(table.getTreeItem(top))
                                        .map(item -> new Anchor(item, top)));
    }

    private void scrollBack(Anchor anchor) {
        int now = table.getRow(anchor.item());
        int moved = now - anchor.index();
        if (now >= 0 && moved != 0) {
            flow().ifPresent(
                            flow -> {
                                flow.setCellCount(table.getExpandedItemCount());
                                flow.scrollPixels(moved * table.getFixedCellSize());
                            });
        }
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) table.lookup(".virtual-flow"));
    }

    private record Anchor(TreeItem<Line> item, int index) {}
}
