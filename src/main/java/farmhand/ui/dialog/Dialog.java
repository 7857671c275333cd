package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A box over the window: title, body and foot. Escape closes it, Enter presses a button, Tab stays
 * in it.
 */
public abstract class Dialog extends VBox {
    static final double GAP = 12;

    private final Runnable close;
    private final double width;
    private final VBox body = new VBox();
    private @Nullable Node first;

    Dialog(String title, double width, Runnable close) {
        this.close = close;
        this.width = width;
        body.getStyleClass().add("dialog-body");
        getStyleClass().add("modal-box");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setPrefWidth(width);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Scrolled scrolled = new Scrolled(body);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        TabRing ring = new TabRing(title);
        getChildren().setAll(ring.before(), head(title), scrolled, ring.behind());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        keepFocus(body);
        keepFocus(this);
    }

    /** Makes room for letters of {@code times} their usual size; a small window gives less. */
    public final void grow(double times) {
        setPrefWidth(width * times);
    }

    /** Keeps its upper edge there, whatever its height, as long as the lower one fits below. */
    public final void holdTop(double top) {
        translateYProperty()
                .bind(
                        layoutYProperty()
                                .map(Number::doubleValue)
                                .map(y -> Math.min(top, Math.max(y, 2 * y - GAP)) - y));
    }

    /** Gives the focus to the first field, with all of its text selected. */
    @Override
    public final void requestFocus() {
        if (first == null) {
            super.requestFocus();
            return;
        }
        first.requestFocus();
        if (first instanceof TextInputControl input) {
            input.selectAll();
        }
    }

    /**
     * Fills the body; the focus goes to {@code focused} as soon as the dialog stands in a scene.
     */
    void fill(Node focused, Node... parts) {
        body.getChildren().setAll(parts);
        first = focused;
        focused.sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene != null) {
                                requestFocus();
                            }
                        });
    }

    /** Goes on at {@code next}, which gets the focus from now on. */
    final void goTo(Node next) {
        first = next;
        requestFocus();
    }

    /** Puts {@code part} below the rest of the body. */
    final void add(Node part) {
        body.getChildren().add(part);
    }

    /** Puts {@code part} above the rest of the body. */
    final void addFirst(Node part) {
        body.getChildren().addFirst(part);
    }

    /** What Enter does where no button has the focus; nothing, unless a dialog has an act. */
    void act() {}

    /** The button that leaves everything as it is. */
    final Button cancel() {
        Button cancel = new Button(text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close.run());
        return cancel;
    }

    /** The line of buttons at the end. */
    final void foot(Node... parts) {
        HBox foot = new HBox(parts);
        foot.getStyleClass().add("dialog-foot");
        getChildren().add(getChildren().size() - 1, foot);
    }

    /** A press where nothing is would else give the focus to the pane that scrolls it. */
    private static void keepFocus(Node empty) {
        empty.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }

    private Node head(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("pane-title");
        Icon cross = new Icon(Feather.X);
        Button shut = new Button("", cross);
        shut.setId("dialog-close");
        shut.getStyleClass().add("quiet");
        shut.setAccessibleText(text("dialog.close"));
        shut.setFocusTraversable(false);
        shut.setOnAction(_ -> close.run());
        HBox.setMargin(shut, new Insets(0, -8, 0, 0));
        HBox head = new HBox(title, Shown.gap(), shut);
        head.getStyleClass().add("dialog-head");
        return head;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.getTarget() instanceof Button button) {
                button.fire();
            } else {
                act();
            }
        }
    }
}
