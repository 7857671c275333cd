package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.worker.OnWorker;
import farmhand.viewmodel.worker.WorkerLine;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a machine runs, as ways to the tasks; or the word for what it does instead. */
final class RunsCell extends TableCell<WorkerLine, WorkerLine> {
    private static final int GAP = 5;
    private static final double MARGIN = 12;
    private static final double MORE = 74;
    private static final double PLUS = 26;
    private static final double PADDING = 4;
    private static final String BETWEEN = text("worker.separator");

    private final FarmViewModel farm;
    private final HBox line = new HBox(GAP);
    private List<OnWorker> shown = List.of();
    private String word = "";

    RunsCell(FarmViewModel farm) {
        this.farm = farm;
        line.getStyleClass().add("runs-line");
        setPrefWidth(0);
        line.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
        widthProperty().subscribe(this::fill);
    }

    @Override
    protected void updateItem(@Nullable WorkerLine worker, boolean empty) {
        super.updateItem(worker, empty);
        if (empty || worker == null) {
            setGraphic(null);
            return;
        }
        shown = farm.places().workers().runningOn(worker);
        word = worker.word().toLowerCase(Locale.ROOT);
        fill();
        setGraphic(line);
    }

    /** As many as there is room for, one at least; how many more there are stands behind them. */
    private void fill() {
        line.getChildren().clear();
        if (shown.isEmpty()) {
            line.getChildren().add(Parts.label(word, "subtle"));
        }
        double room = getWidth() - MARGIN;
        String job = "";
        int count = 0;
        for (OnWorker task : shown) {
            String title = task.job().equals(job) ? task.own() : task.shortTitle();
            double left =
                    room
                            - (count > 0 ? width(BETWEEN) + GAP : 0)
                            - width(title)
                            - width(task.percentText())
                            - 2 * GAP;
            if (count > 0 && left < (count + 1 == shown.size() ? 0 : PLUS)) {
                break;
            }
            if (count > 0) {
                line.getChildren().add(Parts.label(BETWEEN, "subtle"));
            }
            add(task, title);
            room = left;
            job = task.job();
            count++;
        }
        if (shown.size() > count) {
            int left = shown.size() - count;
            String words = room < MORE ? text("worker.plus", left) : text("worker.more", left);
            Label more = Parts.label(words, "subtle");
            more.setTooltip(new Tooltip(titles(shown.subList(count, shown.size()))));
            more.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(more);
        }
    }

    private static String titles(List<OnWorker> some) {
        return some.stream().map(OnWorker::title).collect(Collectors.joining("\n"));
    }

    private void add(OnWorker task, String title) {
        Hyperlink link = new Hyperlink(title);
        link.setAccessibleText(task.title());
        link.setTooltip(new Tooltip(task.title()));
        link.setOnAction(_ -> farm.jumps().toTask(task.address()));
        line.getChildren().add(link);
        if (!task.percentText().isEmpty()) {
            Label percent = Parts.label(task.percentText(), "muted");
            percent.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(percent);
        }
    }

    private double width(String text) {
        Text measured = new Text(text);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth() + PADDING;
    }
}
