package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the children of an item in order with as little said as can be: each change of theirs is
 * heard by the whole table.
 */
final class Arranging {
    /**
     * From so many places on, what is new is rather put last and all sorted, which is said once.
     */
    private static final int MANY = 16;

    private static final Comparator<TreeItem<Line>> BY_ORDER =
            Comparator.comparingInt(Arranging::order);

    /** Items side by side, all of them new, and where the first belongs. */
    private record Run(int at, List<PlacedItem> items) {}

    private Arranging() {}

    /** Makes {@code shown} those of {@code wanted}. */
    static void arrange(ObservableList<TreeItem<Line>> shown, List<? extends PlacedItem> wanted) {
        shown.forEach(item -> placed(item).order(-1));
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).order(i);
        }
        if (shown.stream().anyMatch(item -> order(item) < 0)) {
            shown.removeIf(item -> order(item) < 0);
        }
        sort(shown);
        if (shown.size() < wanted.size()) {
            List<Run> runs = missing(shown, wanted);
            if (runs.size() < MANY) {
                runs.forEach(run -> shown.addAll(run.at(), run.items()));
            } else {
                shown.addAll(runs.stream().flatMap(run -> run.items().stream()).toList());
                sort(shown);
            }
        }
    }

    private static void sort(ObservableList<TreeItem<Line>> shown) {
        int last = -1;
        for (TreeItem<Line> item : shown) {
            if (order(item) < last) {
                shown.sort(BY_ORDER);
                return;
            }
            last = order(item);
        }
    }

    private static List<Run> missing(
            List<TreeItem<Line>> shown, List<? extends PlacedItem> wanted) {
        List<Run> runs = new ArrayList<>();
        boolean open = false;
        int there = 0;
        for (int i = 0; i < wanted.size(); i++) {
            if (there < shown.size() && order(shown.get(there)) == i) {
                there++;
                open = false;
                continue;
            }
            if (!open) {
                runs.add(new Run(i, new ArrayList<>()));
                open = true;
            }
            runs.getLast().items().add(wanted.get(i));
        }
        return runs;
    }

    private static int order(TreeItem<Line> item) {
        return placed(item).order();
    }

    private static PlacedItem placed(TreeItem<Line> item) {
        return (PlacedItem) item;
    }
}
