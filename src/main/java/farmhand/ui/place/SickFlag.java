package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The flag of a sick machine: it stands beside its state and takes its place nowhere. */
final class SickFlag {
    private SickFlag() {}

    static Label label() {
        Label label = Parts.label(text("worker.sickFlag"), "sick-flag");
        label.setGraphic(icon());
        return label;
    }

    static FontIcon icon() {
        FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("sick-icon");
        return icon;
    }
}
