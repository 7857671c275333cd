package farmhand.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** What lies over the window beside forms: lists of actions, keys and notices. */
public final class Sheets {
    /** One of them. */
    public enum Sheet {
        /** Find an action and do it. */
        ACTIONS,
        /** All keys. */
        KEYS,
        /** What happened, and what is told. */
        NOTICES,
        /** What is set for this computer. */
        PREFERENCES,
        /** Give what is looked for a name. */
        SAVE_VIEW
    }

    private final ReadOnlyObjectWrapper<Optional<Sheet>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Sheets() {}

    /** The one that is shown. */
    public ReadOnlyObjectProperty<Optional<Sheet>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The user wants to see it. */
    public void show(Sheet sheet) {
        shown.set(Optional.of(sheet));
    }

    /** The user is done with it. */
    public void leave() {
        shown.set(Optional.empty());
    }
}
