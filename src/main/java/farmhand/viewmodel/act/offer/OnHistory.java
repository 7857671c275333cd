package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.act.send.Commands;

import java.util.List;

/** What is done to what was done: undo and redo, of the user's own. */
public final class OnHistory {
    private final Commands commands;

    public OnHistory(Commands commands) {
        this.commands = commands;
    }

    /** What waits for the farm is newer than anything it has done. */
    private String undo() {
        String waits = commands.outbox().newest().get();
        String word = waits.isEmpty() ? commands.last().word().get() : waits;
        return word.isEmpty() ? text("act.undo") : text("act.undoLast", word);
    }

    private String missing() {
        if (!commands.outbox().canUndo()) {
            return text("connection.waitBack");
        }
        boolean none = commands.outbox().newest().get().isEmpty() && commands.last().isNone().get();
        return none ? text("act.undoNothing") : "";
    }

    public List<Offer> offers() {
        return List.of(
                new Offer("undo", "Shortcut+Z", _ -> undo(), _ -> missing(), _ -> commands.undo()),
                new Offer(
                        "redo",
                        "Shortcut+Shift+Z",
                        _ -> text("act.redo"),
                        _ -> "",
                        _ -> commands.redo()));
    }
}
