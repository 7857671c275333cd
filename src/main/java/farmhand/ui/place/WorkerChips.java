package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.ChipRow;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;
import farmhand.viewmodel.worker.WorkersView;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How many machines are how, above their table; pressed, only those are shown. */
final class WorkerChips extends ChipRow {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final WorkersViewModel workers;

    WorkerChips(WorkersViewModel workers) {
        this.workers = workers;
        getStyleClass().add("chips");
        Separator apart = new Separator(Orientation.VERTICAL);
        apart.getStyleClass().add("chips-apart");
        Label order = Parts.label("", "subtle");
        order.setId("workers-share");
        workers.lines()
                .addListener((ListChangeListener<WorkerLine>) _ -> order.setText(workers.share()));
        workers.all().subscribe(_ -> order.setText(workers.share()));
        getChildren()
                .setAll(
                        chip(WorkersView.ALL),
                        chip(WorkersView.BUSY, glyph(WorkerState.BUSY)),
                        chip(WorkersView.IDLE, glyph(WorkerState.IDLE)),
                        chip(WorkersView.PAUSED, glyph(WorkerState.PAUSED)),
                        chip(WorkersView.OFFLINE, glyph(WorkerState.OFFLINE)),
                        apart,
                        chip(WorkersView.SICK, SickFlag.icon()),
                        Parts.space(),
                        less(order));
    }

    /** The glyph of a state. */
    static Region glyph(WorkerState state) {
        Region glyph = new Region();
        glyph.getStyleClass().addAll("glyph", "glyph-" + state.style());
        return glyph;
    }

    private ToggleButton chip(WorkersView view, Node... sign) {
        ToggleButton chip = new ToggleButton();
        String title = view == WorkersView.ALL ? text("chips.all") : view.title();
        Label count = Parts.label("", "counter");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(sign);
        line.getChildren().addAll(sign.length == 0 ? new Label(title) : word(title), count);
        line.getStyleClass().add("chip-count");
        chip.setTooltip(sign.length == 0 ? null : new Tooltip(title));
        chip.setId("workers-" + view.id());
        chip.getStyleClass().add("chip");
        chip.setGraphic(line);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setOnAction(
                _ -> {
                    chip.setSelected(true); // one is always chosen
                    workers.view().set(view);
                });
        workers.view().subscribe(now -> chip.setSelected(now == view));
        workers.all()
                .subscribe(
                        all -> {
                            int number = view.count(all);
                            count.setText(Messages.number(number));
                            chip.pseudoClassStateChanged(NONE, number == 0);
                            chip.setAccessibleText(title + " " + number);
                        });
        return chip;
    }
}
