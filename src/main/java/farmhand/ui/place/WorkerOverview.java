package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.worker.FailedHere;
import farmhand.viewmodel.worker.OnWorker;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerPast;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** What a machine runs, and what is wrong with it: the most frequent causes of failures first. */
final class WorkerOverview extends VBox {
    private static final int MOST_CAUSES = 2;

    private final FarmViewModel farm;
    private final Label note = Parts.label("", "reason");
    private final Label nothing = Parts.label(text("worker.runsNothing"), "subtle");
    private final RunningList running;
    private final Label why = Parts.label("", "muted");
    private final VBox whySick = new VBox(4, head(text("worker.whySick")), why);
    private final VBox failed = new VBox(8);

    WorkerOverview(FarmViewModel farm) {
        this.farm = farm;
        getStyleClass().add("pane-body");
        running = new RunningList(farm.jumps());
        note.setWrapText(true);
        why.setWrapText(true);
        VBox.setVgrow(running, Priority.ALWAYS);
        VBox runs = new VBox(8, Parts.label(text("worker.runs"), "section-head"), nothing, running);
        VBox.setVgrow(runs, Priority.ALWAYS);
        runs.setMaxHeight(USE_PREF_SIZE);
        for (VBox kept : List.of(whySick, failed)) {
            kept.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().setAll(note, runs, whySick, failed);
        WorkersViewModel workers = farm.places().workers();
        workers.shown().subscribe(this::show);
        workers.running().subscribe(this::showRunning);
        workers.past().failed().subscribe(this::showFailed);
    }

    /** A word above what is wrong. */
    static Label head(String words) {
        Label head = Parts.label(words, "section-head");
        head.setGraphic(Parts.glyph(Mark.FAILED));
        return head;
    }

    private void show(Optional<WorkerLine> chosen) {
        chosen.ifPresent(
                line -> {
                    note.setText(line.isSick() ? "" : line.note());
                    shown(note, !note.getText().isEmpty());
                    shown(whySick, line.isSick());
                    why.setText(line.whySick());
                });
    }

    private void showRunning(List<OnWorker> tasks) {
        running.show(tasks);
        shown(nothing, tasks.isEmpty());
    }

    private void showFailed(WorkerPast.Failed there) {
        failed.getChildren().setAll(head(there.title()));
        List<FailedHere> causes = FailedHere.causes(there.newest());
        causes.stream()
                .limit(MOST_CAUSES)
                .forEach(cause -> failed.getChildren().add(new FailedCard(cause, farm.jumps())));
        String more = FailedHere.more(causes, MOST_CAUSES);
        if (!more.isEmpty()) {
            failed.getChildren().add(Parts.label(more, "subtle"));
        }
        shown(failed, there.all() > 0);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
