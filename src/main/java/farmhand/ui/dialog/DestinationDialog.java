package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.transfer.DestinationForm;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Says where transfers go. */
public final class DestinationDialog extends FormDialog {
    private static final double WIDTH = 592;

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public DestinationDialog(DestinationForm form, Runnable close) {
        super(form, text("dialog.destination.title", form.jobName()), WIDTH, close);
        TextField destination = FieldBox.line("destination", form.destination());
        destination.setPromptText(text("dialog.destination.prompt"));
        fill(
                destination,
                new VBox(
                        new FieldBox("dialog.destination.into", destination),
                        FieldBox.problem("destination", form.destination()),
                        hint("dialog.destination.hint")));
    }
}
