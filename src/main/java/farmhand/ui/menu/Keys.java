package farmhand.ui.menu;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Sheets;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.detail.PaneTab;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.List;

/**
 * Keys of actions. Many are bare letters, so they count only while the table or the matrix of tasks
 * has the focus; there an action that cannot be done says why. Two may share a key: what can be
 * done is meant. While tasks are picked in the matrix, they are meant.
 */
public final class Keys {
    private final List<Action> actions;
    private final Commands commands;
    private final Sheets sheets;
    private final FarmViewModel farm;

    private Keys(FarmViewModel farm, List<Action> actions) {
        this.farm = farm;
        this.actions = actions;
        this.commands = farm.commands();
        this.sheets = farm.sheets();
    }

    public static void install(Node place, FarmViewModel farm) {
        Keys keys = new Keys(farm, farm.actions().all());
        place.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        place.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    /** Those of undo and redo, which count wherever no text has an undo of its own. */
    public static void installBack(Node place, FarmViewModel farm) {
        List<Action> back = List.of(farm.actions().of("undo"), farm.actions().of("redo"));
        place.addEventHandler(KeyEvent.KEY_PRESSED, new Keys(farm, back)::pressed);
    }

    /** Where the question mark lies depends on the keyboard. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
            sheets.show(Sheets.Sheet.KEYS);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        List<Action> meant =
                actions.stream().filter(action -> Offered.keys(action).match(event)).toList();
        if (meant.isEmpty()) {
            return;
        }
        event.consume();
        if (meant.stream().anyMatch(this::isDoneToPicked)) {
            return;
        }
        meant.stream()
                .filter(action -> action.missing().get().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        Action::run,
                        () -> commands.say(new Said(meant.getFirst().missing().get(), "")));
    }

    private boolean isDoneToPicked(Action action) {
        return farm.detail().tab().get() == PaneTab.FRAMES
                && !farm.connection().stale().get()
                && farm.detail()
                        .picked()
                        .get()
                        .filter(
                                picked ->
                                        picked.act(
                                                action.id(),
                                                farm.actions(),
                                                farm.connection().abilities()::missing))
                        .isPresent();
    }
}
