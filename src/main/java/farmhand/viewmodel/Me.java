package farmhand.viewmodel;

import farmhand.farm.view.Update;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Who looks, as the farm knows them: an invitation may be made out to another name than that of the
 * user of this computer. Used on the window's thread only.
 */
final class Me {
    private final ReadOnlyStringWrapper name;

    /** {@code user}, as long as the farm does not say otherwise. */
    Me(String user) {
        this.name = new ReadOnlyStringWrapper(user);
    }

    /** Whom {@code me} means. */
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** The same as text, now. */
    String get() {
        return name.get();
    }

    void apply(Update update) {
        if (update instanceof Update.Hello hello && !hello.user().isEmpty()) {
            name.set(hello.user());
        }
    }
}
