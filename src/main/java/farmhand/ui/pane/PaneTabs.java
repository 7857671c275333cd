package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.text.Messages;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tabs of the pane; those that say nothing of the chosen are not there, and those that find no
 * room are behind “More”.
 */
final class PaneTabs extends StackPane {
    private final DetailViewModel detail;
    private final ObservableValue<Number> zoom;
    private final TabPane pane = new TabPane();
    private final MenuButton more = new MenuButton(text("tab.more"));
    private final Map<PaneTab, Tab> all = new EnumMap<>(PaneTab.class);
    private boolean changing;

    /** {@code zoom} of letters, in percent. */
    PaneTabs(DetailViewModel detail, ObservableValue<Number> zoom) {
        this.detail = detail;
        this.zoom = zoom;
        pane.setId("detail-tabs");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        more.setId("more-tabs");
        more.getStyleClass().addAll("quiet", "more-tabs");
        setAlignment(more, Pos.TOP_RIGHT);
        getChildren().setAll(pane, more);
        pane.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        tab -> {
                            if (tab != null && !changing) {
                                detail.tab().set((PaneTab) tab.getUserData());
                            }
                        });
        detail.tabs().subscribe(this::fit);
        detail.tab().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        zoom.subscribe(this::fit);
        detail.lookout()
                .map(lookout -> lookout.failed())
                .subscribe(failed -> count(failed == null ? 0 : failed));
    }

    void put(PaneTab which, Node content) {
        Tab tab = new Tab(which.title(), content);
        tab.setId("tab-" + which.id());
        tab.setUserData(which);
        all.put(which, tab);
        fit();
    }

    private void fit() {
        List<PaneTab> wanted = detail.tabs().get().stream().filter(all::containsKey).toList();
        TabRoom room = new TabRoom(getWidth(), zoom.getValue().intValue());
        List<PaneTab> shown =
                room.fitting(wanted, detail.tab().get(), detail.lookout().get().failed());
        List<Tab> tabs = shown.stream().map(all::get).toList();
        if (!pane.getTabs().equals(tabs)) { // else what is pointed at would be made anew
            changing = true;
            pane.getTabs().setAll(tabs);
            changing = false;
        }
        more.setVisible(shown.size() < wanted.size());
        more.getItems()
                .setAll(
                        wanted.stream()
                                .filter(tab -> !shown.contains(tab))
                                .map(this::item)
                                .toList());
        Tab now = all.get(detail.tab().get());
        if (now != null && pane.getTabs().contains(now)) {
            pane.getSelectionModel().select(now);
        }
    }

    private MenuItem item(PaneTab tab) {
        MenuItem item = new MenuItem(tab.title());
        item.setId("more-" + tab.id());
        item.setOnAction(_ -> detail.tab().set(tab));
        return item;
    }

    private void count(int failed) {
        Tab errors = all.get(PaneTab.ERRORS);
        if (errors != null) {
            Label number = Parts.label(Messages.number(failed), "tab-count");
            errors.setGraphic(failed == 0 ? null : number);
        }
        fit();
    }
}
