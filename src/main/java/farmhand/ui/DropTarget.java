package farmhand.ui;

import farmhand.viewmodel.act.offer.Forms;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Takes files that are dropped anywhere on the window; a dialog opens, filled with them. */
final class DropTarget {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final Forms forms;
    private final Node shows;

    private DropTarget(Forms forms, Node shows) {
        this.forms = forms;
        this.shows = shows;
    }

    /** {@code shows} is marked while files hang over the window. */
    static void install(Scene scene, Forms forms, Node shows) {
        DropTarget target = new DropTarget(forms, shows);
        scene.addEventFilter(DragEvent.DRAG_OVER, target::over);
        scene.addEventFilter(DragEvent.DRAG_EXITED, _ -> target.mark(false));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, target::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
            mark(true);
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(true);
            event.consume();
            mark(false);
            takeKeys();
            forms.drop(files);
        }
    }

    /** The files came from another window, which has the keys until then. */
    private void takeKeys() {
        if (shows.getScene().getWindow() instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void mark(boolean target) {
        shows.pseudoClassStateChanged(TARGET, target);
    }
}
