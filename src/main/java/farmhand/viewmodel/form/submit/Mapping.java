package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.refusal.Refused;
import farmhand.viewmodel.check.Check;
import farmhand.viewmodel.check.Checks;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A folder of this computer that the farm names otherwise, while somebody writes how. */
final class Mapping {
    private final Checks checks;
    private final StringProperty there = new SimpleStringProperty(this, "there", "");

    Mapping(Checks checks) {
        this.checks = checks;
    }

    /** Its name on the farm, as far as it is written. */
    StringProperty there() {
        return there;
    }

    /** From now on the farm calls {@code here} so; the next one can be written. */
    void add(String here, String name) {
        checks.map(here, name);
        there.set("");
    }

    /** Refuses one that was begun and not added: the job would go without it. */
    void requireWhole() {
        if (!there.get().isBlank() && isAsked()) {
            throw Refused.of("half_map", text("check.mapHalf"), text("check.mapAdd"));
        }
    }

    private boolean isAsked() {
        return checks.shown().stream()
                .anyMatch(
                        one ->
                                one.about() == Check.About.FILES
                                        && one.found() == Check.Found.UNKNOWN);
    }
}
