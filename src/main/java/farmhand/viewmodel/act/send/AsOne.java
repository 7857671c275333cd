package farmhand.viewmodel.act.send;

import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.viewmodel.form.Sent;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The commands that one act of the user sent last, so that one undo takes all of them back, the
 * newest first. On the window's thread only.
 */
final class AsOne {
    private final NavigableSet<Long> revisions = new TreeSet<>();
    private int undone;

    /** Other commands follow, as one. */
    void begin() {
        revisions.clear();
    }

    /** That came of one of them. */
    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Done one) {
            revisions.add(one.revision());
        }
    }

    /** What came of a form, which may have sent several; those are the newest act. */
    Outcome.Done take(Sent sent) {
        revisions.clear();
        revisions.addAll(sent.revisions());
        return sent.outcome();
    }

    /** Whether the command of that revision is one of them. */
    boolean holds(long revision) {
        return revisions.contains(revision);
    }

    /** Asks for the entry of that revision, and those of the others where it is one of them. */
    Question.HistoryOf entries(long revision) {
        long span = holds(revision) ? revision - revisions.first() + 1 : 1;
        return new Question.HistoryOf(Set.of(), revision + 1, (int) Math.min(span, LastDone.MOST));
    }

    /** The newest by which {@code user} begins to undo; the rest of them is forgotten. */
    OptionalLong newest(HistoryPage page, String user, long revision) {
        List<Long> all =
                page.entries().stream()
                        .filter(entry -> entry.undo() == UndoState.POSSIBLE)
                        .filter(entry -> entry.origin().user().equals(user))
                        .map(Entry::revision)
                        .toList();
        if (holds(revision)) {
            revisions.retainAll(all);
            return revisions.isEmpty() ? OptionalLong.empty() : OptionalLong.of(revisions.last());
        }
        return all.contains(revision) ? OptionalLong.of(revision) : OptionalLong.empty();
    }

    /** What is undone with the command of that revision, itself too, newest first. */
    List<Long> with(long revision) {
        return holds(revision) ? List.copyOf(revisions.descendingSet()) : List.of(revision);
    }

    /** So many of them were undone. */
    void undid(int count) {
        undone = count;
    }

    /** How often to do again what was undone, to be where the user was. */
    int again() {
        int times = Math.max(1, undone);
        undone = 0;
        return times;
    }
}
