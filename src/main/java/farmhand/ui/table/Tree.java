package farmhand.ui.table;

import farmhand.farm.address.JobNumber;
import farmhand.viewmodel.Watching;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items of jobs, below a root or below the headings of their groups. */
final class Tree {
    private final TreeItem<Line> root = new TreeItem<>();
    private final Map<JobNumber, RowItem> items = new HashMap<>();
    private final Map<GroupRow, TreeItem<Line>> headings = new HashMap<>();
    private final Steadiness steadiness;
    private final Watching watching;

    Tree(Steadiness steadiness, Watching watching) {
        this.steadiness = steadiness;
        this.watching = watching;
        root.setExpanded(true);
    }

    TreeItem<Line> root() {
        return root;
    }

    /** Shows these, each below the heading that has it, if there are headings. */
    void show(List<JobRow> jobs, List<GroupRow> groups) {
        List<TreeItem<Line>> wanted = jobs.stream().<TreeItem<Line>>map(this::item).toList();
        items.values().retainAll(Set.copyOf(wanted));
        headings.keySet().retainAll(Set.copyOf(groups));
        if (groups.isEmpty()) {
            arrange(root.getChildren(), wanted);
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
                group ->
                        arrange(
                                heading(group).getChildren(),
                                group.jobs().stream().<TreeItem<Line>>map(this::item).toList()));
        arrange(root.getChildren(), groups.stream().map(this::heading).toList());
    }

    /** The item of the row, with all above it opened. */
    Optional<TreeItem<Line>> find(Row row) {
        RowItem job = items.get(row.job());
        if (job == null) {
            return Optional.empty();
        }
        if (job.getParent() != null) {
            job.getParent().setExpanded(true);
        }
        return RowItem.find(job, row);
    }

    private static void arrange(ObservableList<TreeItem<Line>> shown, List<TreeItem<Line>> wanted) {
        Map<TreeItem<Line>, Integer> places = new HashMap<>();
        wanted.forEach(item -> places.put(item, places.size()));
        shown.removeIf(item -> !places.containsKey(item));
        Set<TreeItem<Line>> there = new HashSet<>(shown);
        List<TreeItem<Line>> added = wanted.stream().filter(item -> !there.contains(item)).toList();
        if (!added.isEmpty()) {
            shown.addAll(added);
        }
        if (!shown.equals(wanted)) {
            shown.sort(Comparator.comparing(places::get));
        }
    }

    private RowItem item(JobRow job) {
        return items.computeIfAbsent(job.job(), _ -> new RowItem(job, steadiness, watching));
    }

    private TreeItem<Line> heading(GroupRow group) {
        return headings.computeIfAbsent(
                group,
                row -> {
                    TreeItem<Line> heading = new TreeItem<>(row);
                    heading.setExpanded(true);
                    return heading;
                });
    }
}
