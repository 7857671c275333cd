package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.view.Presence;
import farmhand.ui.part.PaneScroll;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.Abilities;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.worker.FailedHere;
import farmhand.viewmodel.worker.OnWorker;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
    private final Label note = Parts.label("", "reason");
    private final Label why = Parts.label("", "muted");
    private final VBox whySick = new VBox(4, sickHead(), why);
    private final VBox running = new VBox(8);
    private final VBox failed = new VBox(8);
    private final Label cost = Parts.label("", "subtle");
    private final Button takeOut = button("worker-take-out", "worker.takeOut");
    private final Button pause = button("worker-pause", "worker.pause");
    private final Button eject = button("worker-eject", "worker.eject");
    private final Button keep = button("worker-keep", "worker.keep");
    private final Button heal = button("worker-heal", "worker.heal");
    private final Button log = button("worker-show-log", "worker.log");
    private final StackPane keepPlace = new StackPane(keep);
    private final StackPane logPlace = new StackPane(log);
    private final TextArea noted = new TextArea();

    WorkerPane(FarmViewModel farm) {
        this.farm = farm;
        setId("worker");
        getStyleClass().add("pane");
        farm.computer().appearance().zoom().subscribe(zoom -> size(zoom.intValue() / 100.0));
        badge.setGraphic(glyph);
        badge.setMinWidth(USE_PREF_SIZE);
        List.of(note, cost, why).forEach(label -> label.setWrapText(true));
        cost.setMinHeight(USE_PREF_SIZE);
        title.setId("worker-title");
        HBox first = new HBox(badge, title, sick);
        first.getStyleClass().add("detail-line");
        VBox head = new VBox(first, about);
        head.getStyleClass().add("pane-header");
        VBox body = new VBox(note, running, whySick, failed, noted());
        body.getStyleClass().add("pane-body");
        var scrolled = new PaneScroll(body);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(head, scrolled, foot());

        WorkersViewModel workers = farm.places().workers();
        workers.shown().subscribe(this::show);
        workers.running().subscribe(this::showRunning);
        workers.failed().subscribe(this::showFailed);
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
        log.setOnAction(_ -> farm.places().workers().askLog());
        FlowPane acts = new FlowPane(8, 8, takeOut, pause, eject, keepPlace, heal, logPlace);
        farm.connection().abilities().link().subscribe(_ -> offer());
        VBox foot = new VBox(8, cost, acts);
        foot.getStyleClass().add("pane-footer");
        return foot;
    }

    private void offer() {
        Abilities abilities = farm.connection().abilities();
        offer(keep, keepPlace, abilities.missing("nimby"), text("worker.keepMeans"));
        offer(log, logPlace, abilities.missingLog(), text("worker.logMeans"));
    }

    /** A disabled button shows no tooltip, so that its place does. */
    private static void offer(Button button, StackPane place, String missing, String means) {
        button.setDisable(!missing.isEmpty());
        String said = missing.isEmpty() ? means : missing;
        button.setAccessibleHelp(said);
        Tooltip.install(place, new Tooltip(said));
    }

    private TextArea noted() {
        noted.setId("worker-log");
        noted.setEditable(false);
        noted.getStyleClass().add("mono");
        noted.setAccessibleText(text("worker.log"));
        noted.textProperty().bind(farm.places().workers().log());
        noted.visibleProperty().bind(Bindings.isNotEmpty(noted.textProperty()));
        noted.managedProperty().bind(noted.visibleProperty());
        return noted;
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
                    about.setText(line.aboutText(farm.now().get()));
                    note.setText(line.isSick() ? "" : line.note());
                    note.setManaged(!note.getText().isEmpty());
                    whySick.setVisible(line.isSick());
                    whySick.setManaged(line.isSick());
                    why.setText(line.whySick());
                    pause.setText(text(line.paused() ? "worker.bringBack" : "worker.pause"));
                    pause.setOnAction(_ -> farm.places().workerActions().pause(!line.paused()));
                    boolean kept = line.presence() == Presence.NIMBY;
                    keep.setText(text(kept ? "worker.free" : "worker.keep"));
                    keep.setOnAction(_ -> farm.places().workerActions().keep(!kept));
                    heal.setVisible(line.presence() == Presence.SICK);
                    heal.setManaged(heal.isVisible());
                    takeOut.setDisable(line.paused() && line.running().isEmpty());
                    eject.setDisable(line.running().isEmpty());
                    eject.setText(text("worker.ejectSome", line.running().size()));
                });
        cost.setText(farm.places().workerActions().cost());
    }

    private void showRunning(List<OnWorker> tasks) {
        running.getChildren().setAll(Parts.label(text("worker.runs"), "section-head"));
        if (tasks.isEmpty()) {
            running.getChildren().add(Parts.label(text("worker.runsNothing"), "subtle"));
        }
        tasks.forEach(task -> running.getChildren().add(TaskCard.running(task, farm.jumps())));
        cost.setText(farm.places().workerActions().cost());
    }

    private void showFailed(List<OnWorker> tasks) {
        Label head = Parts.label(text("worker.failed", tasks.size()), "section-head");
        head.setGraphic(Parts.glyph(Mark.FAILED));
        failed.getChildren().setAll(head);
        FailedHere.causes(tasks)
                .forEach(one -> failed.getChildren().add(TaskCard.failed(one, farm.jumps())));
        failed.setVisible(!tasks.isEmpty());
        failed.setManaged(!tasks.isEmpty());
    }

    private static Label sickHead() {
        Label head = Parts.label(text("worker.whySick"), "section-head");
        head.setGraphic(Parts.glyph(Mark.FAILED));
        return head;
    }

    private static Button button(String id, String key) {
        Button button = new Button(text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
