package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.find.SavedViews;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Gives what is looked for a name. */
public final class SaveViewDialog extends Dialog {
    private static final double WIDTH = 440;

    private final Button save = new Button(text("view.save"));

    /** A dialog that saves in {@code saved} and calls {@code close} when it is to go. */
    public SaveViewDialog(SavedViews saved, Runnable close) {
        super(text("view.saveTitle"), WIDTH, close);
        TextField name = new TextField();
        name.setId("view-name");
        save.setId("view-save");
        save.getStyleClass().add("primary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> name.getText().isBlank(), name.textProperty()));
        save.setOnAction(
                _ -> {
                    saved.save(name.getText());
                    close.run();
                });
        fill(name, new FieldBox("dialog.field.name", name), FormDialog.hint("view.saveHint"));
        foot(Parts.space(), cancel(), save);
    }

    @Override
    void act() {
        save.fire();
    }
}
