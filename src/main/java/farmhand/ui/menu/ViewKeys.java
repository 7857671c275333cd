package farmhand.ui.menu;

import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.row.Mark;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Map;
import java.util.Optional;

/** Bare keys of the table that change what is looked at, and nothing on the farm. */
public final class ViewKeys {
    private static final Map<KeyCode, PaneTab> TABS =
            Map.of(
                    KeyCode.L, PaneTab.LOG,
                    KeyCode.G, PaneTab.GRAPH,
                    KeyCode.H, PaneTab.HISTORY);

    private final FarmViewModel farm;

    private ViewKeys(FarmViewModel farm) {
        this.farm = farm;
    }

    public static void install(Node table, FarmViewModel farm) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, new ViewKeys(farm)::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || isChord(event)) {
            return;
        }
        PaneTab tab = TABS.get(event.getCode());
        if (tab != null) {
            if (farm.detail().tabs().get().contains(tab)) {
                farm.detail().tab().set(tab);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            farm.find().showAll();
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            state(event);
        }
    }

    private void state(KeyEvent event) {
        int digit = event.getCode().getChar().charAt(0) - '1';
        if (digit >= 0 && digit <= Find.MARKS.size()) {
            Optional<Mark> mark =
                    digit == 0 ? Optional.empty() : Optional.of(Find.MARKS.get(digit - 1));
            farm.find().mark().set(mark);
            event.consume();
        }
    }

    private static boolean isChord(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    }
}
