package farmhand.ui.place;

import farmhand.ui.part.Parts;
import farmhand.ui.part.PlainTable;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The machines, and a pane on the chosen one. */
public final class WorkersPlace extends StackPane {
    private final FarmViewModel farm;
    private final PlainTable<WorkerLine> table = new PlainTable<>("workers");

    /** The machines of {@code farm}. */
    public WorkersPlace(FarmViewModel farm) {
        this.farm = farm;
        WorkersViewModel workers = farm.places().workers();
        table.setItems(workers.lines());
        table.marked("column.name", 130, WorkerLine::mark, WorkerLine::name);
        table.cells("worker.runs", 364, () -> new RunsCell(farm));
        table.meter("worker.slots", 140, WorkerLine::slotsShare, WorkerLine::slotsText);
        table.meter("worker.load", 100, WorkerLine::loadShare, WorkerLine::loadText);
        table.number("worker.memory", 124, WorkerLine::memoryText);
        table.text("worker.note", 140, WorkerLine::note);
        table.choose(WorkerLine::name, workers.chosen());
        Label none = Parts.label("", "subtle");
        none.textProperty().bind(workers.trouble());
        table.setPlaceholder(none);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        farm.connection()
                .stale()
                .subscribe(
                        stale ->
                                table.pseudoClassStateChanged(
                                        PseudoClass.getPseudoClass("stale"), stale));
        workers.running().subscribe(_ -> table.refresh()); // percents go on
        Label summary = Parts.label("", "subtle");
        summary.setId("workers-summary");
        summary.textProperty().bind(workers.summary());
        HBox head = new HBox(summary);
        head.getStyleClass().addAll("chips", "place-head");
        getChildren().setAll(Side.by(head, table, new WorkerPane(farm)));
        farm.places()
                .shown()
                .subscribe(
                        now -> {
                            if (now == Place.WORKERS) {
                                table.requestFocus();
                            }
                        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.P && !key.isShortcutDown()) {
            key.consume();
            farm.places()
                    .workers()
                    .shown()
                    .get()
                    .ifPresent(worker -> farm.places().workerActions().pause(!worker.paused()));
        }
    }
}
