package farmhand.ui.picture;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.picture.FullPicture;
import farmhand.viewmodel.picture.FullPicture.Seen;
import farmhand.viewmodel.picture.Picture;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One picture over the whole window: Space or Escape leaves it, left and right show what the tasks
 * beside it made.
 */
public final class PictureView extends VBox {
    private final FullPicture pictures;
    private final ImageView view = new ImageView();
    private final StackPane place = new StackPane(view);
    private final Label caption = Parts.label("", "strong");
    private final Label path = Parts.label("", "subtle");
    private final Label trouble = Parts.label("", "muted");
    private @Nullable Picture small;
    private @Nullable Path file;

    /** Shows what {@code pictures} says; {@code actions} open it. */
    public PictureView(FullPicture pictures, Actions actions) {
        this.pictures = pictures;
        setId("picture");
        getStyleClass().add("picture-view");
        setFocusTraversable(true);
        caption.setId("picture-title");
        trouble.setId("picture-trouble");
        trouble.setWrapText(true);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(place.widthProperty());
        view.fitHeightProperty().bind(place.heightProperty());
        place.setMinSize(0, 0);
        place.getChildren().add(trouble);
        VBox.setVgrow(place, Priority.ALWAYS);
        path.setMinWidth(0);
        HBox foot =
                new HBox(
                        caption,
                        path,
                        Parts.space(),
                        Offered.button(actions.of("open-file"), "picture-open", "small"),
                        Offered.button(actions.of("open-folder"), "picture-folder", "small"),
                        Offered.button(actions.of("open-viewer"), "picture-viewer", "small"),
                        Offered.button(actions.of("copy-path"), "picture-copy", "small"),
                        Parts.label(text("picture.keys"), "subtle"));
        foot.getStyleClass().add("picture-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(place, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, actions));
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                requestFocus();
                            }
                        });
        pictures.seen().subscribe(this::show);
    }

    private void pressed(KeyEvent key, Actions actions) {
        switch (key.getCode()) {
            case SPACE -> pictures.leave();
            case LEFT -> pictures.step(-1);
            case RIGHT -> pictures.step(1);
            case null, default -> {
                for (String id :
                        new String[] {"open-file", "open-folder", "open-viewer", "copy-path"}) {
                    if (Offered.keys(actions.of(id)).match(key)) {
                        actions.of(id).run();
                        key.consume();
                    }
                }
                return;
            }
        }
        key.consume();
    }

    private void show(Optional<Seen> now) {
        if (now.isEmpty()) {
            view.setImage(null);
            small = null;
            file = null;
            return;
        }
        Seen seen = now.get();
        caption.setText(seen.caption());
        path.setText(seen.small().map(Picture::path).orElse(""));
        trouble.setText(seen.trouble());
        Picture nowSmall = seen.small().orElse(null);
        Path nowFile = seen.file().orElse(null);
        if (nowSmall == null && nowFile == null) {
            view.setImage(null);
        }
        if (nowSmall != null && !nowSmall.equals(small) && view.getImage() == null) {
            Decoded.of(
                    nowSmall,
                    image -> {
                        if (nowSmall.equals(small) && view.getImage() == null) {
                            view.setImage(image);
                        }
                    });
        }
        if (nowFile != null && !nowFile.equals(file)) {
            replaceBy(Decoded.of(nowFile), nowFile);
        }
        small = nowSmall;
        file = nowFile;
    }

    /** The whole picture takes the place of the small one once it can be shown, if it ever can. */
    private void replaceBy(Image whole, Path of) {
        whole.progressProperty()
                .subscribe(
                        done -> {
                            if (done.doubleValue() >= 1 && !whole.isError() && of.equals(file)) {
                                view.setImage(whole);
                            }
                        });
    }
}
