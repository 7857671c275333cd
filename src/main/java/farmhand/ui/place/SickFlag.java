package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

/** The flag of a sick machine: it stands beside its state and takes its place nowhere. */
final class SickFlag {
    private SickFlag() {}

    static Label label() {
        Label label = Parts.label(text("worker.sickFlag"), "sick-flag");
        label.setGraphic(icon());
        return label;
    }

    static Icon icon() {
        Icon icon = new Icon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("sick-icon");
        return icon;
    }
}
