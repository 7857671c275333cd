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

/** A task of a machine, with the way to it in the table. */
final class TaskCard extends VBox {
    private static final double PERCENT = 100;

    private TaskCard(String style) {
        getStyleClass().add(style);
    }

    static TaskCard running(OnWorker task, Jumps jumps) {
        TaskCard card = new TaskCard("task-card");
        HBox first =
                new HBox(
                        Parts.glyph(Mark.RUNNING),
                        link(task, jumps),
                        Parts.space(),
                        Parts.label(task.percentText(), "strong"));
        first.getStyleClass().add("detail-line");
        ProgressBar bar = new ProgressBar(Math.max(0, task.percent()) / PERCENT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("task-bar");
        Label line = Parts.label(task.line(), "subtle", "small-text");
        HBox last =
                new HBox(line, Parts.space(), Parts.label(task.tookText(), "subtle", "small-text"));
        card.getChildren().setAll(first, bar, last);
        return card;
    }

    static TaskCard failed(OnWorker task, Jumps jumps) {
        TaskCard card = new TaskCard("failed-card");
        Label error = Parts.label(task.line(), "mono", "error-line");
        error.setWrapText(true);
        card.getChildren().setAll(link(task, jumps), error);
        return card;
    }

    private static Hyperlink link(OnWorker task, Jumps jumps) {
        Hyperlink link = new Hyperlink(task.title());
        link.setOnAction(_ -> jumps.toTask(task.address()));
        return link;
    }
}
