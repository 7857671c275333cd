package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.Lookout;
import farmhand.viewmodel.detail.Peaks;
import farmhand.viewmodel.detail.Slowest;
import farmhand.viewmodel.row.TaskRow;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** How long tasks took, which took longest, and how each machine did. */
final class StatsTab extends VBox {
    private final FarmViewModel farm;
    private final Histogram histogram = new Histogram(true);
    private final VBox nothing = new VBox();
    private final VBox slowest = new VBox();
    private final VBox workers = new VBox();
    private final VBox memory = new VBox();
    private Slowest shown = new Slowest(List.of(), List.of());

    StatsTab(FarmViewModel farm) {
        this.farm = farm;
        setId("stats");
        getStyleClass().add("pane-body");
        getChildren().setAll(histogram, nothing, slowest, workers, memory);
        farm.detail().lookout().subscribe(this::show);
        farm.detail().peaks().shown().subscribe(this::show);
    }

    private void show(Lookout lookout) {
        histogram.show(lookout);
        if (lookout.slowest().equals(shown)) {
            return; // else what is pointed at would be made anew
        }
        shown = lookout.slowest();
        boolean none = shown.slowest().isEmpty();
        fill(nothing, Parts.label(text("stats.none"), "muted"));
        nothing.setVisible(none);
        nothing.setManaged(none);
        fill(slowest, Parts.label(text("stats.slowest"), "section-head"));
        shown.slowest()
                .forEach(
                        one -> slowest.getChildren().add(line(one.task(), one.name(), one.took())));
        fill(workers, Parts.label(text("stats.workers"), "section-head"));
        shown.workers().forEach(w -> workers.getChildren().add(Parts.label(w, "muted")));
        slowest.setVisible(!none);
        workers.setVisible(!none);
    }

    private void show(Peaks peaks) {
        Label said = Parts.label(peaks.said(), "muted");
        said.setId("stats-memory");
        said.setWrapText(true);
        fill(memory, Parts.label(text("stats.memory"), "section-head"));
        memory.getChildren().add(said);
        peaks.largest()
                .forEach(
                        one ->
                                memory.getChildren()
                                        .add(line(one.task(), one.name(), one.memory())));
        memory.setVisible(!peaks.said().isEmpty());
    }

    private static void fill(VBox part, Node first) {
        part.getChildren().setAll(first);
    }

    private Node line(TaskRow task, String name, String number) {
        Hyperlink link = new Hyperlink(name);
        link.setOnAction(_ -> farm.selection().want(task));
        Label right = Parts.label(number, "muted");
        right.setMinWidth(USE_PREF_SIZE);
        return new HBox(link, Parts.space(), right);
    }
}
