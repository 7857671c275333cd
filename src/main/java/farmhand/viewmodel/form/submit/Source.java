package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.scene.Dropped;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;

/** What the form was filled from, in words; all of it empty while nothing was dropped or opened. */
public final class Source {
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyStringWrapper amount = new ReadOnlyStringWrapper(this, "amount", "");
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper(this, "found", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");

    Source() {}

    /** Its file, or how many files it is. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** How large the file is, and how long ago it was saved; empty of several. */
    public ReadOnlyStringProperty amount() {
        return amount.getReadOnlyProperty();
    }

    /** What was read from it. */
    public ReadOnlyStringProperty found() {
        return found.getReadOnlyProperty();
    }

    /** Where a scene lies; empty of all else. */
    public ReadOnlyStringProperty place() {
        return place.getReadOnlyProperty();
    }

    void reading(Path first) {
        name.set(text("dialog.submit.reading", first.getFileName()));
        amount.set("");
        found.set("");
        place.set("");
    }

    void show(Opened opened) {
        Dropped read = opened.dropped();
        name.set(SubmitText.source(read));
        amount.set(opened.amount());
        found.set(SubmitText.found(read));
        place.set(read instanceof Dropped.Scene scene ? scene.file().toString() : "");
    }
}
