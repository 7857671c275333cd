package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.view.Presence;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.act.offer.Machines;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** The chosen machine: what it runs, what failed there, and what can be done to it. */
final class WorkerPane extends VBox {
    private static final double WIDTH = 392;
    private static final double LEAST = 340;
    private static final double MOST_LEAST = 560;

    private final FarmViewModel farm;
    private final Region glyph = new Region();
    private final Label badge = Parts.label("", "badge");
    private final Label title = Parts.label("", "pane-title");
    private final Label sick = SickFlag.label();
    private final Label about = Parts.label("", "muted");
    private final Label cost = Parts.label("", "subtle");
    private final Button takeOut = button("worker-take-out", "worker.takeOut");
    private final Button pause = button("worker-pause", "worker.pause");
    private final Button eject = button("worker-eject", "worker.eject");
    private final Button keep = button("worker-keep", "worker.keep");
    private final Button heal = button("worker-heal", "worker.heal");

    WorkerPane(FarmViewModel farm) {
        this.farm = farm;
        setId("worker");
        getStyleClass().add("pane");
        farm.computer().appearance().zoom().subscribe(zoom -> size(zoom.intValue() / 100.0));
        badge.setGraphic(glyph);
        badge.setMinWidth(USE_PREF_SIZE);
        cost.setWrapText(true);
        cost.setMinHeight(USE_PREF_SIZE);
        title.setId("worker-title");
        HBox first = new HBox(badge, title, sick);
        first.getStyleClass().add("detail-line");
        VBox head = new VBox(first, about);
        head.getStyleClass().add("pane-header");
        WorkerTabs tabs = new WorkerTabs(farm);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(head, tabs, foot());

        WorkersViewModel workers = farm.places().workers();
        workers.shown().subscribe(this::show);
        farm.connection().stale().subscribe(_ -> show(workers.shown().get()));
        workers.running().subscribe(_ -> cost.setText(farm.places().workerActions().cost()));
        farm.connection()
                .stale()
                .subscribe(
                        stale ->
                                pseudoClassStateChanged(
                                        PseudoClass.getPseudoClass("stale"), stale));
    }

    private void size(double zoom) {
        setPrefWidth(WIDTH * zoom);
        setMinWidth(Math.min(LEAST * zoom, MOST_LEAST));
    }

    private VBox foot() {
        Label key = Parts.label(text("worker.pauseKey"), "key-cap");
        pause.setGraphic(key);
        pause.setContentDisplay(ContentDisplay.RIGHT);
        takeOut.setOnAction(_ -> farm.places().workerActions().takeOut());
        eject.setOnAction(_ -> farm.places().workerActions().eject());
        heal.setOnAction(_ -> farm.places().workerActions().heal());
        keep.setAccessibleHelp(text("worker.keepMeans"));
        keep.setTooltip(new Tooltip(text("worker.keepMeans")));
        FlowPane acts = new FlowPane(8, 8, takeOut, pause, eject, keep, heal);
        farm.connection().abilities().link().subscribe(_ -> offer());
        VBox foot = new VBox(8, cost, acts);
        foot.getStyleClass().add("pane-footer");
        return foot;
    }

    private void offer() {
        keep.setVisible(farm.places().workerActions().isOffered(Machines.Deed.KEEP));
        keep.setManaged(keep.isVisible());
    }

    private void show(Optional<WorkerLine> chosen) {
        setVisible(chosen.isPresent());
        chosen.ifPresent(
                line -> {
                    glyph.getStyleClass().setAll("glyph", "glyph-" + line.state().style());
                    badge.getStyleClass().setAll("label", "badge", line.state().style());
                    badge.setText(line.word());
                    title.setText(line.name());
                    sick.setVisible(line.isSick());
                    about.setText(line.aboutText(farm.connection().seen().get()));
                    pause.setText(text(line.paused() ? "worker.bringBack" : "worker.pause"));
                    pause.setOnAction(_ -> farm.places().workerActions().pause(!line.paused()));
                    boolean kept = line.presence() == Presence.NIMBY;
                    keep.setText(text(kept ? "worker.free" : "worker.keep"));
                    keep.setOnAction(_ -> farm.places().workerActions().keep(!kept));
                    heal.setVisible(line.presence() == Presence.SICK);
                    heal.setManaged(heal.isVisible());
                    boolean stale = farm.connection().stale().get();
                    takeOut.setDisable(stale || (line.paused() && line.running().isEmpty()));
                    eject.setDisable(stale || line.running().isEmpty());
                    List.of(pause, keep, heal).forEach(act -> act.setDisable(stale));
                    eject.setText(text("worker.ejectSome", line.running().size()));
                });
        cost.setText(farm.places().workerActions().cost());
    }

    private static Button button(String id, String key) {
        Button button = new Button(text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
