package farmhand.ui.place;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.Jumps;
import farmhand.viewmodel.worker.FailedHere;
import farmhand.viewmodel.worker.OnWorker;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Tasks that failed on a machine for one cause, each with the way to it in the table. */
final class FailedCard extends VBox {
    private static final double GAP = 8;

    FailedCard(FailedHere cause, Jumps jumps) {
        getStyleClass().add("failed-card");
        Label title = Parts.label(cause.title(), "strong");
        title.setWrapText(true);
        FlowPane links = new FlowPane(GAP, 0);
        String job = "";
        for (OnWorker task : cause.tasks()) {
            Hyperlink link = new Hyperlink(task.job().equals(job) ? task.name() : task.title());
            link.setOnAction(_ -> jumps.toTask(task.address()));
            links.getChildren().add(link);
            job = task.job();
        }
        getChildren().setAll(title, links);
        if (!cause.detail().isEmpty()) {
            Label error = Parts.label(cause.detail(), "mono", "error-line");
            error.setWrapText(true);
            getChildren().add(error);
        }
    }
}
