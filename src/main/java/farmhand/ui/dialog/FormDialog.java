package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.Form;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What every dialog has. It is closed by Escape, by Cancel, and once the farm has done its act. */
public abstract class FormDialog extends VBox {
    static final double GAP = 12;

    private final Form form;
    private final Runnable close;
    private final Label title;
    private final VBox body = new VBox();
    private final Button act = new Button();
    private @Nullable Node first;

    FormDialog(Form form, String title, double width, Runnable close) {
        this.form = form;
        this.close = close;
        this.title = new Label(title);
        this.title.getStyleClass().add("pane-title");
        body.getStyleClass().add("dialog-body");
        getStyleClass().add("modal-box");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setPrefWidth(width);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(head(), body, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnTick);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        form.done()
                .addListener(
                        (_, _, done) -> {
                            if (done) {
                                close.run();
                            }
                        });
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
    final void fill(Node focused, Node... parts) {
        body.getChildren().setAll(parts);
        body.getChildren().add(refusal());
        first = focused;
        focused.sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene != null) {
                                requestFocus();
                            }
                        });
    }

    /** Puts {@code part} below the refusal. */
    final void add(Node part) {
        body.getChildren().add(part);
    }

    /** The button that does the act, for dialogs that have no field to begin in. */
    final Button actButton() {
        return act;
    }

    /** What may be written into the field above. */
    static Label hint(String key) {
        Label hint = new Label(text(key));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    /** A row of fields, the one at {@code wide} taking what room there is. */
    static HBox row(int wide, Node... fields) {
        HBox row = new HBox(GAP, fields);
        row.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(fields[wide], Priority.ALWAYS);
        return row;
    }

    private Node head() {
        FontIcon cross = new FontIcon(Feather.X);
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

    private Node foot() {
        Label why = Shown.label("dialog-note", form.note(), "subtle");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button cancel = new Button(text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close.run());
        Label key = new Label();
        key.textProperty()
                .bind(
                        sceneProperty()
                                .flatMap(Scene::focusOwnerProperty)
                                .map(FormDialog::actKey)
                                .orElse(text("dialog.enter")));
        key.getStyleClass().add("key-cap");
        act.setId("dialog-act");
        act.getStyleClass().add("primary");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setGraphic(key);
        act.setContentDisplay(ContentDisplay.RIGHT);
        act.textProperty()
                .bind(
                        Bindings.when(form.sending())
                                .then(text("dialog.sending"))
                                .otherwise(form.act()));
        act.disableProperty().bind(form.sending().or(Bindings.isNotEmpty(form.missing())));
        act.accessibleHelpProperty().bind(form.missing());
        act.setOnAction(_ -> form.send());
        HBox foot = new HBox(why, cancel, act);
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }

    /** Among lines Enter begins a new one. */
    private static String actKey(Node focused) {
        return text(focused instanceof TextArea ? "dialog.controlEnter" : "dialog.enter");
    }

    private Node refusal() {
        VBox box =
                new VBox(
                        Shown.label("dialog-refusal", form.refusal()),
                        Shown.label("dialog-remedy", form.remedy(), "remedy"));
        box.getStyleClass().add("refusal");
        Shown.whileSaid(box, form.refusal());
        return box;
    }

    /** Enter is the act there too, where the control itself would take it for a tick. */
    private void pressedOnTick(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
            event.consume();
            act.fire();
        }
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
                act.fire();
            }
        }
    }
}
