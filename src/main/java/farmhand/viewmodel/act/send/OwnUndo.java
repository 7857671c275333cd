package farmhand.viewmodel.act.send;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Undoes what the user did or does it again, and says what that was. What cannot be undone is said
 * once and passed over from then on, so that what was done before it is in reach.
 */
final class OwnUndo {
    private final Asking asking;
    private final LastDone last;
    private final AsOne asOne;
    private final Consumer<Said> say;
    private final Consumer<Throwable> unanswered;

    OwnUndo(
            Asking asking,
            LastDone last,
            AsOne asOne,
            Consumer<Said> say,
            Consumer<Throwable> unanswered) {
        this.asking = asking;
        this.last = last;
        this.asOne = asOne;
        this.say = say;
        this.unanswered = unanswered;
    }

    /** Undoes the newest that is not passed over. */
    void undo() {
        ask(page -> undo(page, mine(page), () -> {}));
    }

    /** Undoes the command of that revision; {@code then} follows the answer. */
    void undo(long revision, Runnable then) {
        ask(asOne.entries(revision), page -> undo(page, asOne.with(revision), then));
    }

    private List<Long> mine(HistoryPage page) {
        if (last.isPassing()) {
            return List.of(last.newest(page).map(Entry::revision).orElse(Command.Undo.MINE));
        }
        // The farm knows it better: something may be on its way.
        return asOne.with(asOne.holds(last.revision()) ? last.revision() : Command.Undo.MINE);
    }

    private void undo(HistoryPage page, List<Long> revisions, Runnable then) {
        List<Entry> expected = revisions.stream().flatMap(one -> meant(page, one)).toList();
        undo(page, revisions, new Undone(last, expected), then);
    }

    private void undo(HistoryPage page, List<Long> left, Undone all, Runnable then) {
        long one = left.getFirst();
        Optional<Entry> stays =
                meant(page, one).filter(entry -> last.whyStays(entry).isPresent()).findFirst();
        Consumer<Outcome> next =
                outcome -> {
                    all.take(stays.map(Entry::revision).orElse(one), outcome);
                    if (left.size() > 1) {
                        undo(page, left.subList(1, left.size()), all, then);
                    } else {
                        asOne.undid(all.count());
                        ask(now -> ended(all, now, then));
                    }
                };
        stays.flatMap(last::whyStays)
                .ifPresentOrElse(
                        why -> next.accept(new Outcome.Refused(why)),
                        () -> asking.ask(new Command.Undo(one), next, unanswered));
    }

    private Stream<Entry> meant(HistoryPage page, long revision) {
        return revision == Command.Undo.MINE
                ? last.newest(page).stream()
                : page.entries().stream().filter(one -> one.revision() == revision);
    }

    private void ended(Undone all, HistoryPage page, Runnable then) {
        for (long one : all.stuck()) {
            if (one == Command.Undo.MINE) {
                last.newest(page).map(Entry::revision).ifPresent(last::passOver);
            } else {
                last.passOver(one);
            }
        }
        last.show(page);
        say.accept(all.answers().isNothing() ? refused(all.answers().first()) : all.undone(page));
        then.run();
    }

    private Said refused(Rejection why) {
        Said said = Said.of(why);
        String older = last.word().get();
        return older.isEmpty() || why.isForLater() || why.code().equals("nothing_to_undo")
                ? said
                : new Said(said.text(), text("said.undoOlder", said.remedy(), older));
    }

    /** Does again what was undone last, up to the first that is refused. */
    void redo() {
        ask(
                page -> {
                    int times = asOne.again();
                    Undone all = new Undone(last, last.undone(page, times));
                    asking.inOrder(
                            Collections.nCopies(times, new Command.Redo()),
                            (outcome, isLast) -> {
                                boolean goesOn =
                                        all.take(Command.Undo.MINE, outcome)
                                                && all.answers().together().refused().isEmpty();
                                if (isLast || !goesOn) {
                                    ask(now -> redone(all, now));
                                }
                                return goesOn;
                            },
                            unanswered);
                });
    }

    private void redone(Undone all, HistoryPage page) {
        last.show(page);
        say.accept(all.answers().isNothing() ? Said.of(all.answers().first()) : all.redone(page));
    }

    private void ask(Consumer<HistoryPage> then) {
        ask(LastDone.question(), then);
    }

    /** Asks what was done; without an answer none of it is known. */
    private void ask(Question.HistoryOf question, Consumer<HistoryPage> then) {
        asking.ask(question, then, _ -> then.accept(new HistoryPage(List.of(), 1)));
    }
}
