package farmhand.ui.picture;

import farmhand.viewmodel.picture.Pictures;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that is dragged out of the window. A drag must have its file at once; so the file is
 * brought here when the mouse goes down, and a drag that begins before it came begins nothing.
 */
final class DraggedOut {
    private final Pictures pictures;
    private @Nullable Path file;

    DraggedOut(Pictures pictures) {
        this.pictures = pictures;
    }

    void from(Node node) {
        node.setOnMousePressed(
                _ -> {
                    file = null;
                    pictures.take(brought -> file = brought);
                });
        node.setOnDragDetected(
                drag -> {
                    if (file != null) {
                        Dragboard board = node.startDragAndDrop(TransferMode.COPY);
                        ClipboardContent content = new ClipboardContent();
                        content.putFiles(List.of(file.toFile()));
                        board.setContent(content);
                    }
                    drag.consume();
                });
    }
}
