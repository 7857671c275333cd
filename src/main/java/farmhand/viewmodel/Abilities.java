package farmhand.viewmodel;

import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;
import farmhand.viewmodel.text.Messages;

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
        String own = link.get().isForeign() ? "" : missingHere(word);
        return own.isEmpty() ? link.get().impossible().getOrDefault(word, "") : own;
    }

    /** What needs more than one machine. */
    private static String missingHere(String word) {
        return switch (word) {
            case "retry-elsewhere" -> Messages.text("act.oneMachine");
            case "forgive" -> Messages.text("act.noneAvoided");
            default -> "";
        };
    }

    /** Whether the farm is that of a server elsewhere, where some words mean something else. */
    public boolean isForeign() {
        return link.get().isForeign();
    }

    /** Why nothing is noted of machines, with what to read instead; empty when something is. */
    public String missingLog() {
        return link.get().isForeign() ? "" : Messages.text("worker.noLog");
    }

    void apply(Update update) {
        if (update instanceof Update.Link(LinkState now)) {
            link.set(now);
        }
    }
}
