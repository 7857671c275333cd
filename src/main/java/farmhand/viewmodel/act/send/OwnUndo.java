package farmhand.viewmodel.act.send;

import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.form.Answers;
import farmhand.viewmodel.text.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Undoes what the user did, and says what that was. What cannot be undone is said once and passed
 * over from then on, so that what was done before it is in reach.
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
        if (last.isPassing()) {
            asking.ask(
                    LastDone.question(),
                    page ->
                            undo(
                                    last.newest(page)
                                            .map(Entry::revision)
                                            .orElse(Command.Undo.MINE),
                                    () -> {}),
                    unanswered);
        } else { // the farm knows it better: something may be on its way
            undo(asOne.holds(last.revision()) ? last.revision() : Command.Undo.MINE, () -> {});
        }
    }

    /** Undoes the command of that revision; {@code then} follows the answer. */
    void undo(long revision, Runnable then) {
        undo(asOne.with(revision), new Undone(then));
    }

    private void undo(List<Long> left, Undone all) {
        long one = left.getFirst();
        asking.ask(
                new Command.Undo(one),
                outcome -> {
                    all.take(one, outcome);
                    if (left.size() > 1) {
                        undo(left.subList(1, left.size()), all);
                    } else {
                        ended(all);
                    }
                },
                unanswered);
    }

    private void ended(Undone all) {
        asOne.undid(all.count);
        asking.ask(
                LastDone.question(),
                page -> ended(all, page),
                _ -> ended(all, HistoryPage.of(List.of(), 1)));
    }

    private void ended(Undone all, HistoryPage page) {
        for (long one : all.stuck) {
            if (one == Command.Undo.MINE) {
                last.newest(page).map(Entry::revision).ifPresent(last::passOver);
            } else {
                last.passOver(one);
            }
        }
        last.show(page);
        say.accept(all.answers.isNothing() ? refused(all.answers.first()) : said(all, page));
        all.then.run();
    }

    private Said refused(Rejection why) {
        if (why.code().equals("nothing_to_undo")) { // what it says to do is for a shell
            return new Said(why.message(), Messages.text("said.nothingToUndo"));
        }
        String older = last.word().get();
        String remedy =
                older.isEmpty() || why.isForLater()
                        ? why.remedy()
                        : Messages.text("said.undoOlder", why.remedy(), older);
        return new Said(why.message(), remedy);
    }

    private static Said said(Undone all, HistoryPage page) {
        String what =
                entry(page, all.first)
                        .flatMap(undo -> entry(page, undo.undoes()))
                        .map(entry -> Messages.text("said.undoneOf", entry.command()))
                        .orElseGet(() -> Messages.text("said.undone"));
        return Said.of(all.answers.together(), what);
    }

    private static Optional<Entry> entry(HistoryPage page, long revision) {
        return page.entries().stream().filter(one -> one.revision() == revision).findFirst();
    }

    /** What came of undoing one act, which may have been several commands. */
    private static final class Undone {
        private final Answers answers = new Answers();
        private final List<Long> stuck = new ArrayList<>();
        private final Runnable then;
        private long first = Entry.NOTHING;
        private int count;

        Undone(Runnable then) {
            this.then = then;
        }

        void take(long revision, Outcome outcome) {
            if (answers.take(outcome)) {
                count++;
                if (outcome instanceof Outcome.Done done && first == Entry.NOTHING) {
                    first = done.revision();
                }
            } else if (!answers.last().isForLater()) {
                stuck.add(revision);
            }
        }
    }
}
