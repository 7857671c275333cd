package farmhand.ui.picture;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.picture.NewestPicture;
import farmhand.viewmodel.picture.Pictures;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The newest picture of what is chosen, in the pane; takes no room while there is none. */
public final class PictureCard extends VBox {
    private static final double RATIO = 9.0 / 16;

    private final Pictures pictures;
    private final ImageView view = new ImageView();
    private final Label caption = Parts.label("", "caption");
    private NewestPicture.@Nullable Shown shown;

    /** A card on {@code pictures}. */
    public PictureCard(Pictures pictures) {
        this.pictures = pictures;
        setId("newest-picture");
        setMinWidth(0);
        setPrefWidth(0); // as wide as the pane, whatever the picture is
        getStyleClass().add("picture-card");
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(widthProperty().subtract(2));
        view.fitHeightProperty().bind(widthProperty().multiply(RATIO));
        Button full = new Button(text("picture.full"), Parts.label(text("picture.key"), "key-cap"));
        full.setId("picture-full");
        full.getStyleClass().addAll("quiet", "small");
        full.setMinWidth(USE_PREF_SIZE);
        full.setOnAction(_ -> enlarge());
        caption.setId("picture-caption");
        HBox below = new HBox(caption, Parts.space(), full);
        below.getStyleClass().add("picture-foot");
        getChildren().setAll(view, below);
        view.setOnMouseClicked(_ -> enlarge());
        new DraggedOut(pictures).from(view);
        managedProperty().bind(visibleProperty());
        pictures.newest().shown().subscribe(this::show);
    }

    private void enlarge() {
        if (shown != null) {
            pictures.full().show(shown.row());
        }
    }

    private void show(Optional<NewestPicture.Shown> now) {
        NewestPicture.Shown before = shown;
        shown = now.orElse(null);
        setVisible(shown != null);
        if (shown == null) {
            view.setImage(null);
            return;
        }
        caption.setText(shown.caption());
        view.setAccessibleText(shown.caption());
        if (before == null || !before.picture().equals(shown.picture())) {
            NewestPicture.Shown wanted = shown;
            Decoded.of(
                    wanted.picture(),
                    image -> {
                        if (shown != null && shown.picture().equals(wanted.picture())) {
                            view.setImage(image);
                        }
                    });
        }
    }
}
