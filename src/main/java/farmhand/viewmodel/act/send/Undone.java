package farmhand.viewmodel.act.send;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.viewmodel.form.Answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of undoing one act or of doing it again, which may have been several commands; named by
 * what it was about. A job that is taken away has its name before, one that comes back behind.
 */
final class Undone {
    private final LastDone last;
    private final List<Entry> expected;
    private final String called;
    private final Answers answers = new Answers();
    private final List<Long> stuck = new ArrayList<>();
    private final List<Long> revisions = new ArrayList<>();

    /**
     * Before anything is asked for, which will be {@code expected}, unless the farm knows better.
     */
    Undone(LastDone last, List<Entry> expected) {
        this.last = last;
        this.expected = List.copyOf(expected);
        this.called = nameOf(expected);
    }

    /** To the command of that revision; whether something was done. */
    boolean take(long revision, Outcome outcome) {
        boolean done = answers.take(outcome);
        if (done && outcome instanceof Outcome.Done one) {
            revisions.add(one.revision());
        } else if (!done && !answers.last().isForLater()) {
            stuck.add(revision);
        }
        return done;
    }

    /** Of how many commands something was done. */
    int count() {
        return revisions.size();
    }

    /** Those that will not be tried again. */
    List<Long> stuck() {
        return stuck;
    }

    Answers answers() {
        return answers;
    }

    /** What was undone, as {@code page} tells it by now. */
    Said undone(HistoryPage page) {
        Outcome.Done some = answers.together();
        String what = what(page);
        if (what.isEmpty()) {
            return Said.of(some, text("said.undone"));
        }
        return some.refused().isEmpty()
                ? Said.of(some, text("said.undoneOf", what))
                : new Said(Amounts.undone(some, what), Amounts.reasons(some));
    }

    /** What was done again. */
    Said redone(HistoryPage page) {
        Outcome.Done some = answers.together();
        String what = what(page);
        return Said.of(some, what.isEmpty() ? text("said.redone") : text("said.redoneOf", what));
    }

    /** Such as {@code pause of sh020}; empty where it is not known. */
    private String what(HistoryPage page) {
        List<Entry> done =
                revisions.stream().flatMap(one -> origin(page, one).stream()).distinct().toList();
        if (done.isEmpty()) {
            return "";
        }
        boolean foreseen =
                expected.stream().anyMatch(one -> one.revision() == done.getFirst().revision());
        String name = foreseen && !called.isEmpty() ? called : nameOf(done);
        String word = done.getFirst().command();
        return name.isEmpty() ? word : text("said.wordOf", word, name);
    }

    /** Several commands that were one act bear the word of what was wanted. */
    private String nameOf(List<Entry> all) {
        return last.nameOf(
                all.stream()
                        .filter(one -> one.command().equals(all.getFirst().command()))
                        .toList());
    }

    /** What was done first, of which the entry of that revision is an undo, or the undo of one. */
    static Optional<Entry> origin(HistoryPage page, long revision) {
        return page.entries().stream()
                .filter(one -> one.revision() == revision)
                .findFirst()
                .flatMap(
                        one ->
                                one.undoes() == Entry.NOTHING
                                        ? Optional.of(one)
                                        : origin(page, one.undoes()));
    }
}
