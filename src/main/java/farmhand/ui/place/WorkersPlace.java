package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.ui.part.PlainTable;
import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import java.util.List;

/** The machines, and a pane on the chosen one. */
public final class WorkersPlace extends StackPane {
    private static final double LEAST_RUNS = 220;
    private static final double SLOTS = 96;
    private static final double SLOTS_OF = 126;

    private final FarmViewModel farm;
    private final PlainTable<WorkerLine> table = new PlainTable<>("workers");

    /** The machines of {@code farm}, drawn in the colours of {@code palette}. */
    public WorkersPlace(FarmViewModel farm, Palette palette) {
        this.farm = farm;
        WorkersViewModel workers = farm.places().workers();
        table.setItems(workers.lines());
        columns(palette);
        table.follow(farm.computer().appearance().zoom());
        table.choose(WorkerLine::name, workers.chosen());
        table.setAccessibleText(text("place.workers"));
        Label none = Parts.label("", "subtle");
        none.textProperty().bind(workers.trouble());
        table.setPlaceholder(none);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed); // also in the pane, which names it
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> workers.hold(true));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> workers.hold(false));
        table.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> workers.hold(false)); // if that was lost
        farm.connection()
                .stale()
                .subscribe(
                        stale ->
                                table.pseudoClassStateChanged(
                                        PseudoClass.getPseudoClass("stale"), stale));
        workers.running().subscribe(_ -> table.refresh()); // percents go on
        getChildren().setAll(Side.by(new WorkerChips(workers), table, new WorkerPane(farm)));
        farm.places()
                .shown()
                .subscribe(
                        now -> {
                            if (now == Place.WORKERS) {
                                table.requestFocus();
                            }
                        });
    }

    /** Their table. */
    public Node table() {
        return table;
    }

    private void columns(Palette palette) {
        WorkersViewModel workers = farm.places().workers();
        table.cells("column.name", 132, WorkerNameCell::new);
        table.rest(table.cells("worker.runs", 270, () -> new RunsCell(farm)), LEAST_RUNS);
        var slots =
                table.numbers(
                        "worker.slots", SLOTS, () -> new SlotsCell(palette, workers::slotsTextOf));
        workers.all()
                .subscribe(
                        () -> {
                            slots.setText(workers.slotsTitle());
                            slots.setMinWidth(workers.isSlotsOfAll() ? SLOTS : SLOTS_OF);
                        });
        var load = table.meter("worker.load", 100, WorkerLine::loadShare, WorkerLine::loadText);
        var memory = table.numbers("worker.memory", 122, MemoryCell::new);
        table.whole(memory);
        table.whole(table.numbers("worker.failures", 54, FailuresCell::new));
        var up = table.number("worker.up", 58, line -> line.upText(farm.connection().seen().get()));
        var note = table.text("worker.note", 96, WorkerLine::noteText);
        table.spare(List.of(note, up, load, memory)); // the pane has them, too
    }

    private void pressed(KeyEvent key) {
        boolean isText = key.getTarget() instanceof TextInputControl;
        if (key.getCode() == KeyCode.P && !key.isShortcutDown() && !isText) {
            key.consume();
            farm.places()
                    .workers()
                    .shown()
                    .get()
                    .ifPresent(worker -> farm.places().workerActions().pause(!worker.paused()));
        }
    }
}
