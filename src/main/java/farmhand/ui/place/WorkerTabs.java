package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.PaneScroll;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.worker.FailedHere;
import farmhand.viewmodel.worker.WorkerPast;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What there is to know of a machine: at a glance, what failed there, and what is noted of it. */
final class WorkerTabs extends TabPane {
    private final FarmViewModel farm;
    private final WorkersViewModel workers;
    private final VBox failed = new VBox();
    private final Tab errors;
    private final Tab log;

    WorkerTabs(FarmViewModel farm) {
        this.farm = farm;
        this.workers = farm.places().workers();
        setId("worker-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        failed.getStyleClass().addAll("pane-body", "worker-failed");
        ScrollPane overview = new PaneScroll(new WorkerOverview(farm));
        overview.setFitToHeight(true); // what runs scrolls by itself
        errors = tab("worker-tab-errors", text("tab.errors"));
        errors.setContent(new PaneScroll(failed));
        log = tab("worker-tab-log", text("worker.log"));
        log.setContent(noted());
        Tab first = tab("worker-tab-overview", text("tab.overview"));
        first.setContent(overview);
        getTabs().setAll(first, errors, log);
        workers.past().failed().subscribe(this::showFailed);
        getSelectionModel().selectedItemProperty().subscribe(this::read);
        workers.past()
                .log()
                .subscribe(
                        (_, now) -> {
                            if (!now.isEmpty()) {
                                getSelectionModel().select(log); // it was asked for elsewhere, too
                            }
                        });
    }

    private static Tab tab(String id, String title) {
        Tab tab = new Tab(title);
        tab.setId(id);
        return tab;
    }

    private VBox noted() {
        TextArea text = new TextArea();
        text.setId("worker-log");
        text.setEditable(false);
        text.getStyleClass().add("mono");
        text.setAccessibleText(text("worker.log"));
        text.textProperty().bind(workers.past().log());
        text.visibleProperty().bind(Bindings.isNotEmpty(text.textProperty()));
        text.managedProperty().bind(text.visibleProperty());
        VBox.setVgrow(text, Priority.ALWAYS);
        Label none = Parts.label("", "subtle");
        none.setWrapText(true);
        none.visibleProperty().bind(text.visibleProperty().not());
        farm.connection()
                .abilities()
                .link()
                .subscribe(_ -> none.setText(farm.connection().abilities().missingLog()));
        VBox noted = new VBox(none, text);
        none.managedProperty().bind(none.visibleProperty());
        noted.getStyleClass().add("pane-body");
        return noted;
    }

    /** What is noted is asked for while it is looked at, where anything is. */
    private void read() {
        workers.past()
                .read(
                        log.equals(getSelectionModel().getSelectedItem())
                                && farm.connection().abilities().missingLog().isEmpty());
    }

    private void showFailed(WorkerPast.Failed there) {
        errors.setGraphic(
                there.all() == 0 ? null : Parts.label(Messages.number(there.all()), "tab-count"));
        failed.getChildren().clear();
        if (there.all() == 0) {
            failed.getChildren().add(Parts.label(text("worker.failedNothing"), "subtle"));
        } else if (!there.isWhole()) {
            failed.getChildren().add(Parts.label(there.title(), "subtle"));
        }
        FailedHere.causes(there.newest())
                .forEach(cause -> failed.getChildren().add(new FailedCard(cause, farm.jumps())));
    }
}
