package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Copy;
import farmhand.ui.part.Icon;
import farmhand.viewmodel.form.Form;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** A dialog about a form: one act, and what the farm says of it. Closes once it is done. */
public abstract class FormDialog extends Dialog {
    private final Form form;
    private final Button act = new Button();
    private final Button cancel = cancel();
    private boolean enterActs = true;

    FormDialog(Form form, String title, double width, Runnable close) {
        super(title, width, close);
        this.form = form;
        foot(copy(), why(), cancel, button());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnTick);
        form.done()
                .addListener(
                        (_, _, done) -> {
                            if (done) {
                                close.run();
                            }
                        });
    }

    @Override
    final void fill(Node focused, Node... parts) {
        super.fill(focused, parts);
        add(refusal());
    }

    @Override
    final void act() {
        if (enterActs) {
            act.fire();
        }
    }

    /**
     * What the act does cannot be undone: Enter does it at its own button alone. Where to begin.
     */
    final Button danger() {
        enterActs = false;
        act.getStyleClass().setAll("button", "danger-act");
        act.setGraphic(null);
        return cancel;
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

    private Node why() {
        Label why = Shown.label("dialog-note", form.note(), "subtle");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox place = new HBox(why);
        place.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(place, Priority.ALWAYS);
        return place;
    }

    /** Teaches the command line. */
    private Button copy() {
        Button copy = new Button("", new Icon(Feather.COPY));
        copy.setId("dialog-copy");
        copy.getStyleClass().add("quiet");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setMargin(copy, new Insets(0, 0, 0, -12)); // its icon stands below the fields
        copy.setTooltip(new Tooltip(text("dialog.copyMeans")));
        copy.textProperty()
                .bind(
                        Bindings.when(form.copied())
                                .then(text("dialog.copied"))
                                .otherwise(text("dialog.copy")));
        copy.disableProperty().bind(Bindings.isNotEmpty(form.missing()));
        copy.setOnAction(
                _ ->
                        form.shellLine()
                                .ifPresent(
                                        line -> {
                                            Copy.text(line);
                                            form.noteCopied();
                                        }));
        return copy;
    }

    private Button button() {
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
        return act;
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
            act();
        }
    }
}
