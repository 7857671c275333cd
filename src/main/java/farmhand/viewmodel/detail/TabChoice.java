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

import java.util.List;

/**
 * Which tab of the pane is shown. Of jobs and blocks it is the one the user looked at last, and so
 * it is of tasks, whose log comes first.
 */
final class TabChoice {
    private static final List<PaneTab> NONE = List.of(PaneTab.OVERVIEW);
    private static final List<PaneTab> OF_JOBS =
            List.of(
                    PaneTab.OVERVIEW,
                    PaneTab.FRAMES,
                    PaneTab.ERRORS,
                    PaneTab.GRAPH,
                    PaneTab.STATS,
                    PaneTab.HISTORY);
    private static final List<PaneTab> OF_TASKS =
            List.of(PaneTab.OVERVIEW, PaneTab.LOG, PaneTab.HISTORY);

    private final ReadOnlyObjectWrapper<List<PaneTab>> tabs = new ReadOnlyObjectWrapper<>(NONE);
    private final ObjectProperty<PaneTab> tab = new SimpleObjectProperty<>(PaneTab.OVERVIEW);
    private PaneTab ofJobs = PaneTab.OVERVIEW;
    private PaneTab ofTasks = PaneTab.LOG;
    private boolean choosing;

    TabChoice() {
        tab.subscribe(this::remember);
    }

    ReadOnlyObjectProperty<List<PaneTab>> tabs() {
        return tabs.getReadOnlyProperty();
    }

    ObjectProperty<PaneTab> tab() {
        return tab;
    }

    void chosen(List<Row> rows) {
        choosing = true;
        List<PaneTab> now = rows.size() == 1 ? of(rows.getFirst()) : NONE;
        if (!now.equals(tabs.get())) {
            tabs.set(now);
        }
        tab.set(now == OF_JOBS ? ofJobs : now == OF_TASKS ? ofTasks : PaneTab.OVERVIEW);
        choosing = false;
    }

    private void remember(PaneTab now) {
        if (choosing) {
            return; // nobody has asked for it
        }
        if (tabs.get() == OF_JOBS) {
            ofJobs = now;
        } else if (tabs.get() == OF_TASKS) {
            ofTasks = now;
        }
    }

    private static List<PaneTab> of(Row row) {
        return switch (row) {
            case JobRow _, BlockRow _ -> OF_JOBS;
            case TaskRow _ -> OF_TASKS;
            case FoldRow _ -> NONE;
        };
    }
}
