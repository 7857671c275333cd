package farmhand.ui.table;

import farmhand.viewmodel.Watching;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Rows;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TreeItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items of jobs, below a root or below the headings of their groups. */
final class Tree {
    private static final int FEW = 16;

    private final TreeItem<Line> root = new TreeItem<>();
    private final Rows rows;
    private final Map<JobRow, RowItem> items = new HashMap<>();
    private final Map<GroupRow, PlacedItem> headings = new HashMap<>();
    private final Steadiness steadiness;
    private final Watching watching;

    Tree(Rows rows, Steadiness steadiness, Watching watching) {
        this.rows = rows;
        this.steadiness = steadiness;
        this.watching = watching;
        root.setExpanded(true);
        root.addEventHandler(TreeItem.<Line>branchExpandedEvent(), Tree::openedOrClosed);
        root.addEventHandler(TreeItem.<Line>branchCollapsedEvent(), Tree::openedOrClosed);
    }

    private static void openedOrClosed(TreeItem.TreeModificationEvent<Line> event) {
        if (event.getSource() instanceof RowItem item) {
            item.openedOrClosed(event.wasExpanded());
        }
    }

    TreeItem<Line> root() {
        return root;
    }

    /** Shows these, each below the heading that has it, if there are headings. */
    void show(List<JobRow> jobs, List<GroupRow> groups) {
        forget(groups);
        if (groups.isEmpty()) {
            Arranging.arrange(root.getChildren(), items(jobs));
            return;
        }
        if (headings.isEmpty()) {
            root.getChildren().clear(); // an item has one parent at a time
        }
        headings.forEach( // what has left a group may come below another
                (group, heading) -> {
                    Set<Line> here = Set.copyOf(group.jobs());
                    heading.getChildren().removeIf(item -> !here.contains(item.getValue()));
                });
        groups.forEach(
                group -> Arranging.arrange(heading(group).getChildren(), items(group.jobs())));
        Arranging.arrange(root.getChildren(), groups.stream().map(this::heading).toList());
    }

    /** Whether no more than a few jobs came and went. */
    static boolean isSmall(ListChangeListener.Change<? extends JobRow> change) {
        int count = 0;
        while (change.next()) {
            count += change.wasPermutated() ? FEW : change.getAddedSize() + change.getRemovedSize();
        }
        change.reset();
        return count < FEW;
    }

    /** Does the same to what is shown, which is what was shown before without headings. */
    void follow(ListChangeListener.Change<? extends JobRow> change) {
        var shown = root.getChildren();
        while (change.next()) {
            int from = change.getFrom();
            if (change.wasRemoved()) {
                shown.remove(from, from + change.getRemovedSize());
            }
            if (change.wasAdded()) {
                shown.addAll(from, items(change.getAddedSubList()));
            }
        }
        forget(List.of());
    }

    /** A job that is not shown keeps its item, and with it whether it is open, until it is gone. */
    private void forget(List<GroupRow> groups) {
        if (items.size() > rows.jobs().size()) {
            items.keySet().retainAll(Set.copyOf(rows.jobs()));
        }
        headings.keySet().retainAll(Set.copyOf(groups));
    }

    /** The item of the row, with all above it opened. */
    Optional<TreeItem<Line>> find(Row row) {
        Optional<RowItem> job =
                rows.find(row.job()).map(items::get).filter(item -> item.getParent() != null);
        job.ifPresent(item -> item.getParent().setExpanded(true));
        return job.flatMap(item -> RowItem.find(item, row));
    }

    private List<RowItem> items(List<? extends JobRow> jobs) {
        return jobs.stream()
                .map(
                        job ->
                                items.computeIfAbsent(
                                        job, row -> new RowItem(row, steadiness, watching)))
                .toList();
    }

    private PlacedItem heading(GroupRow group) {
        return headings.computeIfAbsent(
                group,
                row -> {
                    PlacedItem heading = new PlacedItem(row);
                    heading.setExpanded(true);
                    return heading;
                });
    }
}
