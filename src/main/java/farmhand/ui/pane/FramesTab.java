package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.pane.frames.ColourBar;
import farmhand.ui.pane.frames.FloatingBar;
import farmhand.ui.pane.frames.FrameMatrix;
import farmhand.ui.part.Copy;
import farmhand.ui.part.Icon;
import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.detail.Picked;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The matrix of tasks, above it what its cells tell, and a bar below what is picked in it with what
 * can be done to that.
 */
final class FramesTab extends VBox {
    private static final double AWAY = 8;

    private final FarmViewModel farm;
    private final FrameMatrix matrix;
    private final ErrorCards errors;
    private final ColourBar colours;
    private final FlowPane bar = new FloatingBar();
    private final Label range = Parts.label("", "strong");
    private final Label how = Parts.label("", "muted");
    private final Map<Picked.Deed, Button> acts = new EnumMap<>(Picked.Deed.class);
    private double from;

    FramesTab(FarmViewModel farm) {
        this.farm = farm;
        matrix = new FrameMatrix(farm.detail().picked());
        farm.computer().appearance().zoom().subscribe(zoom -> matrix.zoom(zoom.intValue()));
        getStyleClass().add("frames-tab");
        bar.setId("picked");
        bar.getStyleClass().add("floating-bar");
        how.setId("picked-how");
        List.of(range, how).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (Picked.Deed deed : Picked.Deed.values()) {
            acts.put(deed, act(deed));
        }
        HBox words = new HBox(range, how);
        HBox buttons = new HBox(acts.values().toArray(Button[]::new));
        buttons.getChildren().add(copying());
        List.of(words, buttons).forEach(part -> part.getStyleClass().add("floating-part"));
        bar.getChildren().setAll(words, buttons); // below each other where there is no room
        widthProperty().subscribe(w -> bar.setPrefWrapLength(w.doubleValue() - 4 * AWAY));
        errors = new ErrorCards(farm, true);
        errors.setMaxHeight(USE_PREF_SIZE);
        StackPane cells = new StackPane(matrix, errors, bar);
        StackPane.setAlignment(errors, Pos.TOP_LEFT);
        StackPane.setAlignment(bar, Pos.TOP_LEFT);
        List.of(matrix.end(), matrix.heightProperty(), errors.heightProperty())
                .forEach(length -> length.subscribe(this::placeErrors));
        bar.widthProperty().subscribe(this::place);
        cells.setMinWidth(0); // what does not fit into the bar makes no cell wider
        VBox.setVgrow(cells, Priority.ALWAYS);
        colours = new ColourBar(farm.detail().colours());
        getChildren().setAll(colours, cells);
        farm.detail().colours().heat().subscribe(heat -> matrix.show(heat));
        farm.detail().picked().subscribe(this::show);
        farm.detail()
                .lookout()
                .subscribe(
                        lookout -> {
                            colours.show(lookout.marks());
                            matrix.show(lookout, farm.detail().tab().get() == PaneTab.FRAMES);
                            show(farm.detail().picked().get());
                            placeErrors();
                        });
    }

    /** What takes keys while cells are picked. */
    Node cells() {
        return matrix;
    }

    private Button act(Picked.Deed deed) {
        Button act = new Button();
        String key = Offered.keys(farm.actions().of(deed.action())).getDisplayText();
        if (key.length() == 1) { // a chord finds no room
            act.setGraphic(Parts.label(key, "key-cap"));
            act.setContentDisplay(ContentDisplay.RIGHT);
        }
        act.setMinWidth(USE_PREF_SIZE);
        act.setId("picked-" + deed.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        act.getStyleClass().add("small");
        act.disableProperty().bind(farm.connection().stale());
        act.setOnAction(
                _ ->
                        farm.detail()
                                .picked()
                                .get()
                                .ifPresent(picked -> picked.act(deed, farm.actions())));
        return act;
    }

    private Button copying() {
        Button copy = new Button("", new Icon(Feather.COPY));
        copy.setId("picked-copy");
        copy.setAccessibleText(text("picked.copy"));
        copy.setTooltip(new Tooltip(text("picked.copy")));
        copy.getStyleClass().addAll("quiet", "small");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(
                _ -> farm.detail().picked().get().ifPresent(picked -> Copy.text(picked.copied())));
        return copy;
    }

    /** The same buttons stay all along: one that is made anew loses the press that is on it. */
    private void show(Optional<Picked> picked) {
        bar.setVisible(picked.isPresent());
        picked.ifPresent(this::tell);
    }

    private void tell(Picked picked) {
        range.setText(picked.range());
        how.setText(picked.how());
        List<Picked.Deed> fitting = picked.deeds(farm.connection().abilities()::missing);
        acts.forEach(
                (deed, act) -> {
                    act.setText(picked.title(deed));
                    act.setVisible(fitting.contains(deed));
                    act.setManaged(fitting.contains(deed));
                });
        double below = matrix.below(picked) + AWAY;
        double highest = Math.max(0, matrix.getHeight() - bar.prefHeight(-1) - AWAY);
        bar.setTranslateY(Math.min(below, highest));
        from = matrix.left(picked);
        place();
    }

    /** Below the cells, where there is room; else they have a tab of their own. */
    private void placeErrors() {
        double below = matrix.end().get();
        errors.setTranslateY(below);
        errors.setVisible(
                !farm.detail().lookout().get().errors().isEmpty()
                        && below + errors.getHeight() <= matrix.getHeight());
    }

    /** Below the first of them, as far as there is room beside it. */
    private void place() {
        bar.setTranslateX(Math.max(0, Math.min(from, matrix.getWidth() - bar.getWidth() - AWAY)));
    }
}
