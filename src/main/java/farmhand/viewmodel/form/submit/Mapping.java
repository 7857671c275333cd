package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.refusal.Refused;
import farmhand.viewmodel.check.Check;
import farmhand.viewmodel.check.Checks;
import farmhand.viewmodel.scene.Dropped;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Path;
import java.util.Optional;

/** A folder of this computer that the farm names otherwise, while somebody writes how. */
public final class Mapping {
    private final Checks checks;
    private final Runnable fill;
    private final StringProperty there = new SimpleStringProperty(this, "there", "");
    private Optional<Path> folder = Optional.empty();

    /** {@code fill} is called where what was read of files is to be filled in anew. */
    Mapping(Checks checks, Runnable fill) {
        this.checks = checks;
        this.fill = fill;
    }

    /** The folder of what was dropped, which the farm may name otherwise. */
    public Optional<Path> folder() {
        return folder;
    }

    /** What the farm calls it, while that is written; until it is added, nothing is sent. */
    public StringProperty there() {
        return there;
    }

    /** From now on the farm calls {@code here} what is written; another can be written. */
    public void add(String here) {
        checks.map(here, there.get());
        there.set("");
        fill.run();
    }

    void about(Dropped dropped) {
        folder = dropped.work().stream().findFirst().map(Path::getParent);
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
