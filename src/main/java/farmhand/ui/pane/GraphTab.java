package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.Needs;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for what, from the top to the bottom: jobs and blocks as boxes, needs as lines. */
final class GraphTab extends Pane {
    private static final double GAP = 14;
    private static final double DOWN = 62;
    private static final double HIGH = 30;
    private static final double MOST = 200;
    private static final double LEAST = 84;

    private final FarmViewModel farm;
    private Map<Row, RowFacts> shown = Map.of();
    private Optional<Needs> needs = Optional.empty();

    GraphTab(FarmViewModel farm) {
        this.farm = farm;
        setId("graph");
        getStyleClass().add("graph");
        farm.detail().lookout().subscribe(this::look);
        widthProperty().subscribe(_ -> draw());
    }

    private void look() {
        List<Row> chosen = farm.selection().rows().get();
        if (farm.detail().tab().get() != PaneTab.GRAPH || chosen.size() != 1) {
            return;
        }
        Needs now = Needs.around(job(chosen.getFirst()), farm.rows());
        Map<Row, RowFacts> facts = new HashMap<>();
        now.levels().forEach(all -> all.forEach(row -> facts.put(row, row.facts().get())));
        if (!needs.equals(Optional.of(now)) || !facts.equals(shown)) {
            needs = Optional.of(now);
            shown = facts;
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        needs.filter(_ -> getWidth() > 0).ifPresent(this::drawAll);
    }

    private void drawAll(Needs now) {
        Map<Row, Button> boxes = new HashMap<>();
        double y = GAP;
        for (List<Row> level : now.levels()) {
            y = level(level, y, boxes);
            y += DOWN;
        }
        setMinHeight(y);
        for (Needs.Wait wait : now.waits()) {
            Button from = boxes.get(wait.earlier());
            Button to = boxes.get(wait.later());
            if (from != null && to != null) {
                getChildren().add(line(from, to, wait.byFrame()));
            }
        }
        getChildren().addAll(boxes.values());
    }

    /** Rows side by side, in several lines where there are many; where the last line begins. */
    private double level(List<Row> level, double top, Map<Row, Button> boxes) {
        int most = Math.max(1, (int) ((getWidth() - GAP) / (LEAST + GAP)));
        double y = top;
        for (int from = 0; from < level.size(); from += most) {
            y = from == 0 ? top : y + HIGH + GAP / 2;
            List<Row> line = level.subList(from, Math.min(level.size(), from + most));
            double room = getWidth() - GAP * (line.size() + 1);
            double width = Math.min(MOST, room / line.size());
            double x = (getWidth() - line.size() * (width + GAP) + GAP) / 2;
            for (Row row : line) {
                Button box = box(row);
                box.resizeRelocate(x, y, width, HIGH);
                box.setPrefSize(width, HIGH);
                boxes.put(row, box);
                x += width + GAP;
            }
        }
        return y;
    }

    private static CubicCurve line(Button from, Button to, boolean byFrame) {
        double x = from.getLayoutX() + from.getPrefWidth() / 2;
        double y = from.getLayoutY() + HIGH;
        double endX = to.getLayoutX() + to.getPrefWidth() / 2;
        double endY = to.getLayoutY();
        double middle = (y + endY) / 2;
        CubicCurve line = new CubicCurve(x, y, x, middle, endX, middle, endX, endY);
        line.getStyleClass().add("graph-line");
        if (byFrame) {
            line.getStyleClass().add("by-frame");
        }
        return line;
    }

    private Button box(Row row) {
        RowFacts facts = row.facts().get();
        Button box =
                new Button(
                        text("graph.named", facts.name(), facts.percent()),
                        Parts.glyph(facts.mark()));
        box.setMnemonicParsing(false);
        box.getStyleClass().addAll("graph-box", row instanceof JobRow ? "job" : "block");
        box.setAccessibleText(text("graph.box", box.getText(), facts.mark().word()));
        box.setOnAction(_ -> farm.selection().want(row));
        return box;
    }

    private static JobRow job(Row row) {
        return switch (row) {
            case JobRow job -> job;
            case BlockRow block -> block.parent();
            case FoldRow fold -> fold.parent().parent();
            case TaskRow task -> task.parent().parent();
        };
    }
}
