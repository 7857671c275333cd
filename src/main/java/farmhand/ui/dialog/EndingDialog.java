package farmhand.ui.dialog;

import farmhand.viewmodel.form.steer.EndingForm;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.VBox;

/** Asks before tasks that run are ended, with what they have done so far. */
public final class EndingDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public EndingDialog(EndingForm form, Runnable close) {
        super(form, form.title(), WIDTH, close);
        VBox words =
                new VBox(
                        4,
                        Shown.label("ending-ends", new ReadOnlyStringWrapper(form.ends())),
                        Shown.label("ending-lost", form.lost(), "strong"),
                        Shown.label(
                                "ending-means", new ReadOnlyStringWrapper(form.means()), "muted"));
        words.getStyleClass().add("well");
        fill(danger(), words);
    }
}
