package farmhand.ui.pane;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.detail.PaneTab;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The tabs of the pane; those that say nothing of the chosen are not there. */
final class PaneTabs extends TabPane {
    private final DetailViewModel detail;
    private final Map<PaneTab, Tab> all = new EnumMap<>(PaneTab.class);
    private boolean changing;

    PaneTabs(DetailViewModel detail) {
        this.detail = detail;
        setId("detail-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        tab -> {
                            if (tab != null && !changing) {
                                detail.tab().set((PaneTab) tab.getUserData());
                            }
                        });
        detail.tabs().subscribe(this::show);
        detail.tab().subscribe(this::select);
        detail.lookout()
                .map(lookout -> lookout.failed())
                .subscribe(failed -> count(failed == null ? 0 : failed));
    }

    void put(PaneTab which, Node content) {
        Tab tab = new Tab(which.title(), content);
        tab.setId("tab-" + which.id());
        tab.setUserData(which);
        all.put(which, tab);
        show(detail.tabs().get());
    }

    private void show(List<PaneTab> tabs) {
        List<Tab> wanted =
                all.entrySet().stream()
                        .filter(one -> tabs.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        if (!getTabs().equals(wanted)) { // else what is pointed at would be made anew
            changing = true;
            getTabs().setAll(wanted);
            changing = false;
        }
        select(detail.tab().get());
    }

    private void select(PaneTab which) {
        Tab tab = all.get(which);
        if (tab != null && getTabs().contains(tab)) {
            getSelectionModel().select(tab);
        }
    }

    private void count(int failed) {
        Tab errors = all.get(PaneTab.ERRORS);
        if (errors != null) {
            Label number = Parts.label(Integer.toString(failed), "tab-count");
            errors.setGraphic(failed == 0 ? null : number);
        }
    }
}
