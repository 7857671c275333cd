package farmhand.ui.place;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.Jumps;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.worker.FailedHere;
import farmhand.viewmodel.worker.OnWorker;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A task of a machine, with the way to it in the table. */
final class TaskCard extends VBox {
    private static final double PERCENT = 100;
    private static final double GAP = 8;

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

    /** Those that failed for one cause, each with the way to it. */
    static TaskCard failed(FailedHere cause, Jumps jumps) {
        TaskCard card = new TaskCard("failed-card");
        Label title = Parts.label(cause.title(), "strong");
        title.setWrapText(true);
        FlowPane links = new FlowPane(GAP, 0);
        String job = "";
        for (OnWorker task : cause.tasks()) {
            Hyperlink link = link(task, jumps);
            link.setText(task.job().equals(job) ? task.name() : task.title());
            links.getChildren().add(link);
            job = task.job();
        }
        card.getChildren().setAll(title, links);
        if (!cause.detail().isEmpty()) {
            Label error = Parts.label(cause.detail(), "mono", "error-line");
            error.setWrapText(true);
            card.getChildren().add(error);
        }
        return card;
    }

    private static Hyperlink link(OnWorker task, Jumps jumps) {
        Hyperlink link = new Hyperlink(task.title());
        link.setOnAction(_ -> jumps.toTask(task.address()));
        return link;
    }
}
