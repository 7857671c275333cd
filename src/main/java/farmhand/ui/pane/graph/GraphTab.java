package farmhand.ui.pane.graph;

import farmhand.ui.menu.JobMenu;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.Needs;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for what, from the top to the bottom: jobs and blocks as boxes, needs as lines. */
public final class GraphTab extends Pane {
    private static final PseudoClass FOLLOWED = PseudoClass.getPseudoClass("followed");

    private final FarmViewModel farm;
    private final ContextMenu menu = new ContextMenu();
    private List<Row> chosen = List.of();
    private Map<Row, RowFacts> shown = Map.of();
    private Optional<Needs> needs = Optional.empty();

    /** Of the job that is chosen on {@code farm}. */
    public GraphTab(FarmViewModel farm) {
        this.farm = farm;
        setId("graph");
        getStyleClass().add("graph");
        JobMenu items = new JobMenu(farm.actions(), "graph");
        items.showKeys(true);
        menu.getItems().setAll(items.items());
        farm.detail().lookout().subscribe(this::look);
        widthProperty().subscribe(_ -> draw());
    }

    private void look() {
        List<Row> now = farm.selection().rows().get();
        if (farm.detail().tab().get() != PaneTab.GRAPH || now.size() != 1) {
            return;
        }
        Needs around = Needs.around(job(now.getFirst()), farm.rows());
        Map<Row, RowFacts> facts = new HashMap<>();
        around.levels().forEach(all -> all.forEach(row -> facts.put(row, row.facts().get())));
        if (!needs.equals(Optional.of(around)) || !facts.equals(shown) || !now.equals(chosen)) {
            needs = Optional.of(around);
            shown = facts;
            chosen = now;
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        needs.filter(_ -> getWidth() > 0).ifPresent(this::drawAll);
    }

    private void drawAll(Needs now) {
        Map<Row, GraphBox> boxes = new LinkedHashMap<>();
        now.levels().forEach(level -> level.forEach(row -> boxes.put(row, box(row))));
        getChildren().setAll(boxes.values());
        applyCss(); // the letters are measured
        GraphPlan plan =
                GraphPlan.of(
                        now.levels().stream()
                                .map(level -> level.stream().map(boxes::get))
                                .map(level -> level.map(GraphBox::wanted).toList())
                                .toList(),
                        getWidth(),
                        farm.computer().appearance().zoom().get() / 100.0);
        Map<Row, GraphPlan.Box> places = new HashMap<>();
        for (int level = 0; level < now.levels().size(); level++) {
            for (int i = 0; i < now.levels().get(level).size(); i++) {
                places.put(now.levels().get(level).get(i), plan.levels().get(level).get(i));
            }
        }
        places.forEach(
                (row, place) -> Optional.ofNullable(boxes.get(row)).ifPresent(b -> b.put(place)));
        List<Needs.Wait> waits = new ArrayList<>();
        List<GraphWays.Link> links = new ArrayList<>();
        for (Needs.Wait wait : now.waits()) {
            GraphPlan.Box from = places.get(wait.earlier());
            GraphPlan.Box to = places.get(wait.later());
            if (from != null && to != null) {
                waits.add(wait);
                links.add(new GraphWays.Link(from, to));
            }
        }
        List<List<GraphWays.Spot>> ways = GraphWays.of(plan, links);
        for (int i = 0; i < waits.size(); i++) {
            Path line = line(ways.get(i), waits.get(i).byFrame());
            getChildren().addFirst(line);
            Stream.of(waits.get(i).earlier(), waits.get(i).later())
                    .flatMap(row -> Optional.ofNullable(boxes.get(row)).stream())
                    .forEach(box -> follow(line, box));
        }
        setMinHeight(plan.height());
    }

    /** Lines of the box that is pointed at, or has the keys, stand out and above all others. */
    private static void follow(Path line, GraphBox box) {
        Runnable look =
                () -> {
                    boolean near = box.isHover() || box.isFocused();
                    line.pseudoClassStateChanged(FOLLOWED, near);
                    line.setViewOrder(near ? -1 : 0);
                };
        box.hoverProperty().subscribe(look);
        box.focusedProperty().subscribe(look);
    }

    /** Straight through gaps, and curved between them. */
    private static Path line(List<GraphWays.Spot> way, boolean byFrame) {
        GraphWays.Spot from = way.getFirst();
        Path line = new Path(new MoveTo(from.x(), from.y()));
        for (GraphWays.Spot to : way.subList(1, way.size())) {
            double middle = (from.y() + to.y()) / 2;
            line.getElements()
                    .add(new CubicCurveTo(from.x(), middle, to.x(), middle, to.x(), to.y()));
            from = to;
        }
        line.getStyleClass().add("graph-line");
        if (byFrame) {
            line.getStyleClass().add("by-frame");
        }
        return line;
    }

    private GraphBox box(Row row) {
        GraphBox box = new GraphBox(row, chosen.contains(row));
        box.setOnAction(_ -> farm.selection().want(row));
        box.setOnContextMenuRequested(
                asked -> {
                    farm.selection().want(row);
                    if (farm.selection().rows().get().equals(List.of(row))) { // else it is hidden
                        menu.show(this, asked.getScreenX(), asked.getScreenY());
                    }
                    asked.consume();
                });
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
