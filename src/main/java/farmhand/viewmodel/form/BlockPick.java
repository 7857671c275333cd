package farmhand.viewmodel.form;

import farmhand.farm.view.BlockView;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/** Which block of a job a form is about: one is always chosen. */
public final class BlockPick {
    private final List<BlockChoice> choices;
    private final ObjectProperty<BlockChoice> chosen = new SimpleObjectProperty<>(this, "chosen");

    /**
     * A choice of {@code choices}, one at least.
     *
     * @param first index of the block that is chosen at first; where it is none of them, the first
     */
    public BlockPick(List<BlockChoice> choices, int first) {
        this.choices = List.copyOf(choices);
        chosen.set(
                choices.stream()
                        .filter(choice -> choice.view().index() == first)
                        .findFirst()
                        .orElse(choices.getFirst()));
    }

    /** What can be chosen, in submit order. */
    public List<BlockChoice> choices() {
        return choices;
    }

    /** What is chosen. */
    public ObjectProperty<BlockChoice> chosen() {
        return chosen;
    }

    /** The chosen block. */
    public BlockView view() {
        return chosen.get().view();
    }
}
