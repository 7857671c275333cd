package farmhand.viewmodel;

import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whose farm it is, as its feed told last, and what therefore cannot be done there. */
public final class Abilities {
    private final ReadOnlyObjectWrapper<LinkState> link =
            new ReadOnlyObjectWrapper<>(LinkState.OWN);

    /** Whose farm it is. */
    public ReadOnlyObjectProperty<LinkState> link() {
        return link.getReadOnlyProperty();
    }

    /**
     * Why that cannot be done on this farm at all, with what to do instead; empty when it can.
     *
     * @param word of a command, or the key of a setting
     */
    public String missing(String word) {
        return link.get().impossible().getOrDefault(word, "");
    }

    void apply(Update update) {
        if (update instanceof Update.Link(LinkState now)) {
            link.set(now);
        }
    }
}
