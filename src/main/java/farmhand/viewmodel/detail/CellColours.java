package farmhand.viewmodel.detail;

import farmhand.viewmodel.row.BlockRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/** What the cells of the matrix tell. */
public final class CellColours {
    private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.STATE);
    private final ReadOnlyObjectWrapper<Heat> heat = new ReadOnlyObjectWrapper<>(Heat.NONE);

    CellColours() {}

    /** What of the tasks. */
    public ObjectProperty<Colouring> colouring() {
        return colouring;
    }

    /** How tasks compare, where the cells tell that. */
    public ReadOnlyObjectProperty<Heat> heat() {
        return heat.getReadOnlyProperty();
    }

    /** Whether that tab says what attempts held. */
    boolean tellMemory(PaneTab tab) {
        return tab == PaneTab.STATS
                || (tab == PaneTab.FRAMES && colouring.get() == Colouring.MEMORY);
    }

    /** The cells are those of {@code blocks}; {@code peaks} is what is known of their memory. */
    void compare(List<BlockRow> blocks, Peaks peaks) {
        heat.set(
                switch (colouring.get()) {
                    case STATE -> Heat.NONE;
                    case TIME -> Heat.ofTime(blocks);
                    case MEMORY -> Heat.ofMemory(blocks, peaks.held());
                });
    }
}
