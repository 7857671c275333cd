package farmhand.viewmodel.detail;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which tab of the pane is shown. Of jobs and blocks it is the one the user looked at last, and so
 * it is of tasks, whose log comes first.
 */
final class TabChoice {
    private enum Kind {
        OTHER,
        JOB,
        TASK;

        List<PaneTab> tabs() {
            return switch (this) {
                case OTHER -> List.of(PaneTab.OVERVIEW);
                case JOB ->
                        List.of(
                                PaneTab.OVERVIEW,
                                PaneTab.FRAMES,
                                PaneTab.ERRORS,
                                PaneTab.LOG,
                                PaneTab.GRAPH,
                                PaneTab.STATS,
                                PaneTab.HISTORY,
                                PaneTab.RAW);
                case TASK -> List.of(PaneTab.OVERVIEW, PaneTab.LOG, PaneTab.HISTORY, PaneTab.RAW);
            };
        }

        static Kind of(List<Row> rows) {
            if (rows.size() != 1) {
                return OTHER;
            }
            return switch (rows.getFirst()) {
                case JobRow _, BlockRow _ -> JOB;
                case TaskRow _ -> TASK;
                case FoldRow _ -> OTHER;
            };
        }
    }

    private final Map<Kind, PaneTab> last =
            new EnumMap<>(
                    Map.of(
                            Kind.OTHER, PaneTab.OVERVIEW,
                            Kind.JOB, PaneTab.OVERVIEW,
                            Kind.TASK, PaneTab.LOG));
    private final ReadOnlyObjectWrapper<List<PaneTab>> tabs =
            new ReadOnlyObjectWrapper<>(Kind.OTHER.tabs());
    private final ObjectProperty<PaneTab> tab = new SimpleObjectProperty<>(PaneTab.OVERVIEW);
    private Kind kind = Kind.OTHER;

    TabChoice() {
        tab.subscribe(now -> last.put(kind, now));
    }

    ReadOnlyObjectProperty<List<PaneTab>> tabs() {
        return tabs.getReadOnlyProperty();
    }

    ObjectProperty<PaneTab> tab() {
        return tab;
    }

    /** Of the task that is chosen next the log is shown, whatever was looked at of others. */
    void logNext() {
        last.put(Kind.TASK, PaneTab.LOG);
    }

    void chosen(List<Row> rows) {
        kind = Kind.of(rows);
        PaneTab wanted = last.getOrDefault(kind, PaneTab.OVERVIEW);
        if (!kind.tabs().equals(tabs.get())) {
            tabs.set(kind.tabs());
        }
        tab.set(wanted);
    }
}
