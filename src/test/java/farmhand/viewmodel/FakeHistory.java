package farmhand.viewmodel;

import farmhand.engine.undo.Changed;
import farmhand.engine.undo.Picks;
import farmhand.engine.undo.Undoing;
import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;

import java.util.ArrayList;
import java.util.List;

/** What was asked of a farm in memory, and how it is undone; the newest first. */
final class FakeHistory {
    private static final When NOW = Happenings.minute(99);

    private final List<Noted> all = new ArrayList<>();

    /** What undo or redo comes to. */
    Decision undo(Farm farm, Command command, Origin origin) {
        try {
            return Undoing.decide(farm, noted(target(command)).undo(), origin, NOW);
        } catch (Refused refused) {
            return new Decision.Refused(refused.rejection());
        }
    }

    /** That was done, of {@code before}. */
    void note(Command command, Origin origin, Outcome.Done done, Farm before, Farm now) {
        boolean undoes = command instanceof Command.Undo || command instanceof Command.Redo;
        long undone = undoes ? target(command) : Entry.NOTHING;
        Entry entry =
                new Entry(
                        now.revision(),
                        NOW,
                        origin,
                        command.word(),
                        command.about(),
                        done.subjects(),
                        done.refused(),
                        UndoState.POSSIBLE,
                        undone);
        all.replaceAll(
                one ->
                        one.entry().revision() == undone
                                ? new Noted(one.entry().undone(), one.undo())
                                : one);
        all.addFirst(new Noted(entry, Changed.between(before, now)));
    }

    /** Those that are asked for. */
    HistoryPage page(Question.HistoryOf asked) {
        List<Entry> told = all.stream().map(Noted::told).toList();
        List<Entry> page = told.stream().filter(e -> e.revision() < asked.before()).toList();
        return HistoryPage.of(page, asked.limit());
    }

    private long target(Command command) {
        List<Entry> own = all.stream().map(Noted::entry).toList();
        return switch (command) {
            case Command.Undo(long revision) when revision != Command.Undo.MINE -> revision;
            case Command.Undo _ -> Picks.toUndo(own).revision();
            default -> Picks.toRedo(own).revision();
        };
    }

    private Noted noted(long revision) {
        return all.stream()
                .filter(one -> one.entry().revision() == revision)
                .findFirst()
                .orElseThrow();
    }
}
