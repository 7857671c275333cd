package farmhand.ui.picture;

import farmhand.farm.address.TaskAddress;
import farmhand.viewmodel.picture.Picture;
import farmhand.viewmodel.picture.SmallPictures;
import farmhand.viewmodel.row.TaskRow;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** The small picture in a row of the table; asked for only while the row is on the screen. */
public final class RowPicture {
    private static final double HEIGHT = 22;

    private final SmallPictures pictures;
    private final ImageView view = new ImageView();
    private Subscription follows = Subscription.EMPTY;
    private @Nullable TaskAddress shown;
    private int tries;
    private boolean done;

    /** Shows nothing yet. */
    public RowPicture(SmallPictures pictures) {
        this.pictures = pictures;
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        view.setVisible(false);
        view.getStyleClass().add("row-picture");
    }

    /** What is shown of it. */
    public Node node() {
        return view;
    }

    /** The row shows that task from now on. */
    public void show(TaskRow row) {
        var task = row.view().task();
        boolean nowDone = !task.finished().isNever();
        if (row.address().equals(shown) && task.tries() == tries && nowDone == done) {
            return;
        }
        clear();
        shown = row.address();
        tries = task.tries();
        done = nowDone;
        follows = pictures.of(row).subscribe(this::set);
    }

    /** The row shows no task any more. */
    public void clear() {
        if (shown != null) {
            follows.unsubscribe();
            pictures.leave(Objects.requireNonNull(shown));
            shown = null;
            set(Optional.empty());
        }
    }

    private void set(Optional<Picture> picture) {
        view.setImage(null);
        view.setVisible(picture.isPresent());
        picture.ifPresent(
                one ->
                        Decoded.of(
                                one,
                                image -> {
                                    if (one.task().equals(shown)) {
                                        view.setImage(image);
                                    }
                                }));
    }
}
