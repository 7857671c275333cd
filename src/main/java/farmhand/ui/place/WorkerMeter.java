package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;
import farmhand.viewmodel.worker.WorkersView;

import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All machines at a glance, a cell for each; the way to them. Is drawn anew when one changed. */
public final class WorkerMeter extends Button {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Canvas canvas = new Canvas(MeterPainter.WIDTH, 0);
    private final Label share = Parts.label("", "muted");
    private final Label asOf = Parts.label("", "as-of");
    private final Map<WorkerState, Label> counts = new EnumMap<>(WorkerState.class);
    private final MeterPainter painter;
    private List<WorkerState> states = List.of();

    /** Those of {@code farm}, in the colours of {@code palette}. */
    public WorkerMeter(FarmViewModel farm, Palette palette) {
        painter = new MeterPainter(palette);
        setId("workers-meter");
        getStyleClass().setAll("button", "worker-meter");
        canvas.getStyleClass().add("worker-cells");
        HBox head =
                new HBox(Parts.label(text("place.workers"), "strong"), Parts.space(), share, asOf);
        asOf.textProperty().bind(farm.connection().asOf());
        asOf.visibleProperty().bind(asOf.textProperty().isNotEmpty());
        asOf.managedProperty().bind(asOf.visibleProperty());
        share.visibleProperty().bind(asOf.visibleProperty().not());
        share.managedProperty().bind(share.visibleProperty());
        HBox foot = new HBox();
        foot.getStyleClass().add("worker-counts");
        for (WorkerState state : WorkerState.values()) {
            Label count = Parts.label("", "muted");
            count.setGraphic(WorkerChips.glyph(state));
            counts.put(state, count);
            foot.getChildren().add(count);
        }
        VBox all = new VBox(head, canvas, foot);
        all.getStyleClass().add("worker-meter-lines");
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> farm.places().shown().set(Place.WORKERS));
        farm.places().workers().all().subscribe(this::show);
        palette.version().subscribe(this::paint);
        farm.connection().stale().subscribe(stale -> pseudoClassStateChanged(STALE, stale));
    }

    private void show(List<WorkerLine> all) {
        setVisible(!all.isEmpty());
        List<WorkerState> now = new ArrayList<>(all.stream().map(WorkerLine::state).toList());
        if (now.equals(states)) {
            return;
        }
        states = now;
        int offline = WorkersView.OFFLINE.count(all);
        share.setText(text("worker.counted", all.size() - offline, all.size()));
        counts.forEach(
                (state, label) ->
                        label.setText(
                                Long.toString(now.stream().filter(one -> one == state).count())));
        setAccessibleText(
                text(
                        "worker.countedWords",
                        all.size() - offline,
                        all.size(),
                        WorkersView.BUSY.count(all),
                        WorkersView.IDLE.count(all),
                        WorkersView.PAUSED.count(all),
                        offline));
        paint();
    }

    private void paint() {
        canvas.setHeight(MeterPainter.height(states.size()));
        painter.paint(canvas.getGraphicsContext2D(), states);
    }
}
