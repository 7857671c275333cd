package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.Lookout;
import farmhand.viewmodel.detail.Timing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Collections;
import java.util.List;

/** How long tasks took, as bars. */
final class Histogram extends VBox {
    private static final double HIGHEST = 48;

    private final HBox bars = new HBox(1);
    private final Label title = Parts.label("", "subtle");
    private final Label shortest = Parts.label("", "subtle", "small-text");
    private final Label median = Parts.label("", "subtle", "small-text");
    private final Label longest = Parts.label("", "subtle", "small-text");
    private final Label pace = Parts.label("", "muted");
    private final Label ends = Parts.label("", "muted");

    /** {@code ending} also tells when all are done, where nothing else does. */
    Histogram(boolean ending) {
        getStyleClass().add("histogram");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setMinHeight(HIGHEST);
        getChildren()
                .setAll(
                        new HBox(
                                Parts.label(text("timing.title"), "section-head"),
                                Parts.space(),
                                title),
                        bars,
                        new HBox(shortest, Parts.space(), median, Parts.space(), longest),
                        new HBox(pace, Parts.space(), ends));
        ends.setVisible(ending);
    }

    void show(Lookout lookout) {
        Timing timing = lookout.timing();
        setVisible(!timing.bars().isEmpty());
        setManaged(isVisible());
        if (!isVisible()) {
            return;
        }
        title.setText(timing.title());
        shortest.setText(timing.shortest());
        median.setText(timing.median());
        longest.setText(timing.longest());
        pace.setText(timing.pace());
        ends.setText(lookout.ends());
        setAccessibleText(text("timing.title") + " " + timing.median());
        int most = Math.max(1, Collections.max(timing.bars()));
        draw(timing.bars(), most);
    }

    /** Bars that are there grow; each that is made anew is styled anew. */
    private void draw(List<Integer> counts, int most) {
        List<Node> drawn = bars.getChildren();
        while (drawn.size() < counts.size()) {
            drawn.add(bar());
        }
        drawn.subList(counts.size(), drawn.size()).clear();
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i);
            double height = count == 0 ? 1 : Math.max(3, HIGHEST * count / most);
            Region bar = (Region) drawn.get(i);
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
        }
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("histogram-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }
}
