package farmhand.ui.frame;

import farmhand.viewmodel.Appearance;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** Whether there is room for what can be had elsewhere, too; large letters leave less. */
public final class Room {
    private static final double ENOUGH = 900;
    private static final double LITTLE = 700;

    private Room() {}

    /** As far as {@code width} goes with the letters as they are. */
    public static BooleanBinding in(ReadOnlyDoubleProperty width, Appearance appearance) {
        return atLeast(ENOUGH, width, appearance);
    }

    /** Whether there is room for words that an icon beside them says, too. */
    static BooleanBinding forWords(ReadOnlyDoubleProperty width, Appearance appearance) {
        return atLeast(LITTLE, width, appearance);
    }

    private static BooleanBinding atLeast(
            double least, ReadOnlyDoubleProperty width, Appearance appearance) {
        return Bindings.createBooleanBinding(
                () -> width.get() * 100 >= least * appearance.zoom().get(),
                width,
                appearance.zoom());
    }
}
