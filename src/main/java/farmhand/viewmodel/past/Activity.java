package farmhand.viewmodel.past;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.history.Change;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.Question;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.Lines;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.text.Times;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was done on the farm lately, or to one of its jobs; from here it can be undone. Used on the
 * window's thread.
 */
public final class Activity {
    private static final int AT_ONCE = 200;

    private final Asker asker;
    private final Commands commands;
    private final SubjectNames names;
    private final ZoneId zone;
    private final ObservableList<PastLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper hasEarlier = new ReadOnlyBooleanWrapper();
    private Set<JobNumber> jobs = Set.of();
    private int most = AT_ONCE;
    private long seen = -1;

    /** Of the farm that {@code asker} asks; jobs are named as in {@code rows}. */
    public Activity(Asker asker, Commands commands, Rows rows, ZoneId zone) {
        this.asker = asker;
        this.commands = commands;
        this.names = new SubjectNames(rows);
        this.zone = zone;
    }

    /** Newest first; as they were when they were last asked for. */
    public ObservableList<PastLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** Why there is nothing to see, a sentence; empty when there is. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether more was done before what is shown. */
    public ReadOnlyBooleanProperty hasEarlier() {
        return hasEarlier.getReadOnlyProperty();
    }

    /** Only what was done to that job, from now on. */
    public void about(JobNumber job) {
        if (!jobs.equals(Set.of(job))) {
            jobs = Set.of(job);
            lines.clear();
            trouble.set("");
        }
    }

    /** Asks the farm. */
    public void load() {
        asker.ask(
                new Question.HistoryOf(jobs, Question.HistoryOf.NEWEST, most),
                this::show,
                _ -> trouble.set(Messages.text("activity.unanswered")));
    }

    /** Asks the farm if it is at another revision than when it was asked last. */
    public void follow(long revision) {
        if (revision != seen) {
            seen = revision;
            load();
        }
    }

    /** Shows what was done before as well. */
    public void earlier() {
        most += AT_ONCE;
        load();
    }

    /** Undoes that one, and looks again. */
    public void undo(PastLine line) {
        commands.undo(line.revision(), this::load);
    }

    private void show(HistoryPage page) {
        // What stays, stays where it is: somebody may be about to press its button.
        Lines.edit(lines, page.entries().stream().map(this::line).toList());
        hasEarlier.set(page.before() != HistoryPage.NO_MORE);
        trouble.set(lines.isEmpty() ? Messages.text("activity.none") : "");
    }

    private PastLine line(Entry entry) {
        return new PastLine(
                entry.revision(),
                Times.date(entry.at().instant(), zone),
                entry.origin().user(),
                Messages.text("activity.from", entry.origin().door(), entry.origin().host()),
                entry.command(),
                names.of(entry, jobs),
                changed(entry, changes(entry)),
                entry.refused(),
                entry.undo(),
                entry.subjects().stream().map(Subject::job).findFirst());
    }

    /** Those of the job that is looked at; of all where none is. */
    private List<Change> changes(Entry entry) {
        return entry.changes().stream()
                .filter(one -> jobs.isEmpty() || jobs.stream().anyMatch(one::isOf))
                .toList();
    }

    /** What bears the name of the command need not be named again. */
    private static String changed(Entry entry, List<Change> changes) {
        return Change.summed(changes).stream()
                .map(
                        one -> {
                            String what = one.what().replace('_', ' ');
                            String values =
                                    one.before().equals(one.after())
                                            ? Messages.text("activity.changed")
                                            : Messages.text(
                                                    "activity.values",
                                                    value(one.before()),
                                                    value(one.after()));
                            return what.equals(entry.command()) ? values : what + " " + values;
                        })
                .collect(Collectors.joining(", "));
    }

    private static String value(String text) {
        return text.isEmpty() ? Messages.text("activity.nothing") : text;
    }
}
