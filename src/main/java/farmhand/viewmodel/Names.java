package farmhand.viewmodel;

import farmhand.farm.view.Update;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Who looks, as the farm knows them: an invitation may be made out to another name than that of the
 * user of this computer. And how the farm calls itself, once it was asked; before, as it was looked
 * for. Used on the window's thread only.
 */
final class Names {
    private static final int MOST = 100;

    private final ReadOnlyStringWrapper farm;
    private final ReadOnlyStringWrapper me;

    /** As long as the farm does not say otherwise. */
    Names(String farm, String user) {
        this.farm = new ReadOnlyStringWrapper(farm);
        this.me = new ReadOnlyStringWrapper(user);
    }

    /** Of the farm. */
    ReadOnlyStringProperty farm() {
        return farm.getReadOnlyProperty();
    }

    /** The same as text, now. */
    String called() {
        return farm.get();
    }

    /** Whom {@code me} means. */
    ReadOnlyStringProperty me() {
        return me.getReadOnlyProperty();
    }

    /** The same as text, now. */
    String user() {
        return me.get();
    }

    void apply(Update update) {
        if (update instanceof Update.Hello hello) {
            tell(me, hello.user());
            String name = hello.farm().replaceAll("\\p{Cntrl}", " ").strip();
            tell(farm, name.substring(0, Math.min(MOST, name.length())));
        }
    }

    private static void tell(ReadOnlyStringWrapper name, String told) {
        if (!told.isEmpty()) {
            name.set(told);
        }
    }
}
