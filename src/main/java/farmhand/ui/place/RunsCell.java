package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.worker.OnWorker;
import farmhand.viewmodel.worker.WorkerLine;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a machine runs, as ways to the tasks; or the word for what it does instead. */
final class RunsCell extends TableCell<WorkerLine, WorkerLine> {
    private static final int MOST = 3;
    private static final int GAP = 5;

    private final FarmViewModel farm;
    private final HBox line = new HBox(GAP);

    RunsCell(FarmViewModel farm) {
        this.farm = farm;
        line.getStyleClass().add("runs-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WorkerLine worker, boolean empty) {
        super.updateItem(worker, empty);
        if (empty || worker == null) {
            setGraphic(null);
            return;
        }
        List<OnWorker> running = farm.places().workers().runningOn(worker);
        line.getChildren().clear();
        if (running.isEmpty()) {
            line.getChildren().add(Parts.label(worker.word(), "subtle"));
        }
        String job = "";
        for (OnWorker task : running.subList(0, Math.min(MOST, running.size()))) {
            Hyperlink link = new Hyperlink(task.job().equals(job) ? task.name() : task.title());
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(_ -> farm.jumps().toTask(task.address()));
            Label percent = Parts.label(task.percentText(), "muted");
            percent.setMinWidth(USE_PREF_SIZE);
            line.getChildren().addAll(link, percent);
            job = task.job();
        }
        if (running.size() > MOST) {
            line.getChildren()
                    .add(Parts.label(text("worker.more", running.size() - MOST), "subtle"));
        }
        setGraphic(line);
    }
}
