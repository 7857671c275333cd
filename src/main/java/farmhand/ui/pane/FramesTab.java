package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.Picked;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.Locale;
import java.util.Optional;

/** The matrix of tasks, and a bar below what is picked in it with what can be done to that. */
final class FramesTab extends StackPane {
    private static final double AWAY = 8;

    private final FarmViewModel farm;
    private final FrameMatrix matrix = new FrameMatrix();
    private final HBox bar = new HBox();

    FramesTab(FarmViewModel farm) {
        this.farm = farm;
        getStyleClass().add("frames-tab");
        bar.setId("picked");
        bar.getStyleClass().add("floating-bar");
        bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(bar, Pos.TOP_CENTER);
        getChildren().setAll(matrix, bar);
        matrix.picked().subscribe(this::show);
        farm.detail()
                .lookout()
                .subscribe(
                        lookout -> {
                            matrix.show(lookout);
                            show(matrix.picked().get());
                        });
    }

    private void show(Optional<Picked> picked) {
        bar.setVisible(picked.isPresent());
        bar.getChildren().clear();
        picked.ifPresent(this::fill);
    }

    private void fill(Picked picked) {
        bar.getChildren()
                .setAll(Parts.label(picked.range(), "strong"), Parts.label(picked.how(), "muted"));
        for (Picked.Deed deed : picked.deeds()) {
            Button act = new Button(deed.title());
            act.setId("picked-" + deed.name().toLowerCase(Locale.ROOT));
            act.getStyleClass().add("small");
            act.disableProperty().bind(farm.connection().stale());
            act.setOnAction(_ -> picked.act(deed, farm.actions()));
            bar.getChildren().add(act);
        }
        Button copy = new Button(text("picked.copy"));
        copy.getStyleClass().addAll("quiet", "small");
        copy.setOnAction(_ -> copy(picked.range()));
        bar.getChildren().add(copy);
        double below = matrix.below(picked) + AWAY;
        double highest = Math.max(0, getHeight() - 48);
        bar.setTranslateY(Math.min(below, highest));
    }

    private static void copy(String range) {
        ClipboardContent content = new ClipboardContent();
        content.putString(range.replace('–', '-'));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
