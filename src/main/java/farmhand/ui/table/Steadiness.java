package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.scene.control.TreeItem;
import javafx.scene.control.skin.VirtualFlow;

import java.util.Optional;

/**
 * Keeps what the user sees, by key, while rows come, go and move. The toolkit keeps it by index.
 */
final class Steadiness {
    private final LineTable table;
    private boolean changing;

    Steadiness(LineTable table) {
        this.table = table;
    }

    /** Lets rows change, and puts scroll back. */
    void during(Runnable change) {
        if (changing) {
            change.run();
            return;
        }
        changing = true;
        try {
            Optional<Anchor> anchor = anchor();
            table.change(change);
            anchor.ifPresent(this::scrollBack);
        } finally {
            changing = false;
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
