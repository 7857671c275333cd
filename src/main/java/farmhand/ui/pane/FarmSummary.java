package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.row.Counts;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The whole farm while nothing is chosen: how its jobs and machines stand, as shares. */
final class FarmSummary extends VBox {
    private static final List<Mark> STATES =
            List.of(Mark.RUNNING, Mark.READY, Mark.WAITING, Mark.FAILED, Mark.PAUSED, Mark.DONE);

    private final VBox jobs = new VBox();
    private final VBox workers = new VBox();

    FarmSummary(FarmViewModel farm) {
        setId("farm-summary");
        getStyleClass().add("farm-summary");
        getChildren().setAll(jobs, workers);
        List.of(jobs, workers).forEach(part -> part.getStyleClass().add("shares"));
        visibleProperty().bind(farm.selection().rows().map(List::isEmpty));
        managedProperty().bind(visibleProperty());
        farm.rows().counts().subscribe(this::showJobs);
        farm.places().workers().all().subscribe(this::showWorkers);
    }

    private void showJobs(Counts counts) {
        List<Node> lines = new ArrayList<>();
        lines.add(Parts.label(text("status.jobs", counts.jobs()), "section-head"));
        for (Mark mark : STATES) {
            Node glyph = Parts.glyph(mark);
            lines.add(share(glyph, mark.style(), mark.word(), counts.of(mark), counts.jobs()));
        }
        jobs.getChildren().setAll(lines);
    }

    private void showWorkers(List<WorkerLine> all) {
        List<Node> lines = new ArrayList<>();
        if (all.size() == 1) {
            WorkerLine only = all.getFirst();
            lines.add(Parts.label(only.name(), "section-head"));
            lines.add(fact(text("worker.slots"), only.slotsText()));
            lines.add(fact(text("worker.memory"), only.memoryText()));
        } else if (!all.isEmpty()) {
            lines.add(Parts.label(text("summary.workers", all.size()), "section-head"));
            for (WorkerState state : WorkerState.values()) {
                Region glyph = new Region();
                glyph.getStyleClass().addAll("glyph", "glyph-" + state.style());
                int number = (int) all.stream().filter(one -> one.state() == state).count();
                lines.add(share(glyph, state.style(), state.word(), number, all.size()));
            }
        }
        workers.getChildren().setAll(lines);
    }

    private static Node share(Node glyph, String style, String word, int number, int of) {
        Region full = new Region();
        full.getStyleClass().addAll("share-full", style);
        StackPane bar = new StackPane(full);
        bar.getStyleClass().add("share");
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        double part = of == 0 ? 0 : (double) number / of;
        full.maxWidthProperty().bind(bar.widthProperty().multiply(part));
        StackPane sign = new StackPane(glyph);
        sign.getStyleClass().add("share-sign");
        return line(sign, Parts.label(word, "share-word"), bar, value(Integer.toString(number)));
    }

    private static Node fact(String word, String value) {
        return line(Parts.label(word, "muted"), Parts.space(), value(value));
    }

    private static Label value(String value) {
        return Parts.label(value, "share-number");
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("share-line");
        return line;
    }
}
