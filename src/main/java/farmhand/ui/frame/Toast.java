package farmhand.ui.frame;

import atlantafx.base.controls.ModalPane;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.text.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/** What became of what the user did, for a while, at the foot of the window. */
public final class Toast extends HBox {
    private static final double FOOT = 40;
    private static final double EDGE = 8;
    private static final double WIDEST = 480;

    private final Label text = Parts.label("", "strong");
    private final Label remedy = new Label();
    private final Button undo = new Button(Messages.text("act.undo"));

    public Toast(Commands commands) {
        setId("toast");
        getStyleClass().add("toast");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setViewOrder(ModalPane.Z_FRONT - 1); // what is done from a dialog is said over it
        StackPane.setMargin(this, new Insets(0, 0, FOOT, 0));
        text.setId("toast-text");
        remedy.setId("toast-remedy");
        for (Label words : List.of(text, remedy)) { // else reasons of several rows would be cut
            words.setWrapText(true);
            words.setMaxWidth(WIDEST);
        }
        Button close = new Button("", new Icon(Feather.X));
        close.setId("toast-close");
        close.getStyleClass().addAll("quiet", "small");
        close.setFocusTraversable(false);
        close.setOnAction(_ -> commands.forget());
        undo.setId("toast-undo");
        undo.getStyleClass().add("small");
        undo.setFocusTraversable(false);
        undo.setMinWidth(USE_PREF_SIZE); // the text is cut before it
        undo.setOnAction(_ -> commands.said().get().ifPresent(s -> commands.undo(s.undo())));
        getChildren().setAll(text, remedy, undo, close);
        commands.said().subscribe(this::show);
    }

    /**
     * Stands in the middle of what lies between, so that the acts of the pane stay in sight.
     *
     * @param left is beside it on the left
     * @param right is beside it on the right, while {@code beside} holds
     * @param window width of the window
     */
    public void between(
            Region left,
            Region right,
            ObservableValue<Boolean> beside,
            ReadOnlyDoubleProperty window) {
        translateXProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> {
                                    double before = left.isVisible() ? left.getWidth() : 0;
                                    double after = beside.getValue() ? right.getWidth() : 0;
                                    double room = (window.get() - getWidth()) / 2 - EDGE;
                                    double most = Math.max(0, room);
                                    return Math.rint(Math.clamp((before - after) / 2, -most, most));
                                },
                                left.widthProperty(),
                                left.visibleProperty(),
                                right.widthProperty(),
                                widthProperty(),
                                window,
                                beside));
    }

    private void show(Optional<Said> said) {
        setVisible(said.isPresent());
        text.setText(said.map(Said::text).orElse(""));
        remedy.setText(said.map(Said::remedy).orElse(""));
        remedy.setManaged(!remedy.getText().isEmpty());
        undo.setVisible(said.filter(Said::canBeUndone).isPresent());
        undo.setManaged(undo.isVisible());
    }
}
