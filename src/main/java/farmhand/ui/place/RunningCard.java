package farmhand.ui.place;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.Jumps;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.worker.OnWorker;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A task that a machine runs, with the way to it in the table. */
final class RunningCard extends VBox {
    private static final double PERCENT = 100;

    private final Jumps jumps;
    private final Hyperlink link = new Hyperlink();
    private final Label percent = Parts.label("", "strong");
    private final ProgressBar bar = new ProgressBar();
    private final Label line = Parts.label("", "subtle", "small-text");
    private final Label took = Parts.label("", "subtle", "small-text");

    RunningCard(Jumps jumps) {
        this.jumps = jumps;
        getStyleClass().add("task-card");
        percent.setMinWidth(USE_PREF_SIZE);
        took.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(Parts.glyph(Mark.RUNNING), link, Parts.space(), percent);
        first.getStyleClass().add("detail-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("task-bar");
        getChildren().setAll(first, bar, new HBox(line, Parts.space(), took));
    }

    void show(OnWorker task) {
        link.setText(task.title());
        link.setOnAction(_ -> jumps.toTask(task.address()));
        percent.setText(task.percentText());
        bar.setVisible(task.percent() >= 0);
        bar.setProgress(Math.max(0, task.percent()) / PERCENT);
        line.setText(task.line());
        took.setText(task.tookText());
    }
}
