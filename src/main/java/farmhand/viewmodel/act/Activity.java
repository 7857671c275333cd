package farmhand.viewmodel.act;

import farmhand.farm.address.JobNumber;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.text.Times;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was done on the farm lately, and by whom; from here it can be undone. */
public final class Activity {
    private static final int MOST = 200;
    private static final int MOST_NAMED = 4;

    /**
     * One command.
     *
     * @param revision of it
     * @param when day and time
     * @param who did it
     * @param what its words, such as {@code exclude 3/0/10-20}
     * @param undoable whether it can be undone
     */
    public record Line(long revision, String when, String who, String what, boolean undoable) {}

    private final FarmLink link;
    private final Commands commands;
    private final Scheduler window;
    private final ZoneId zone;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private Set<JobNumber> jobs = Set.of();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /** Of the farm behind {@code link}; answers arrive on {@code window}. */
    public Activity(FarmLink link, Commands commands, Scheduler window, ZoneId zone) {
        this.link = link;
        this.commands = commands;
        this.window = window;
        this.zone = zone;
    }

    /** Newest first; as they were when they were last asked for. */
    public ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** Why there is nothing to see, a sentence; empty when there is. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
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
        Question.HistoryOf newest = new Question.HistoryOf(jobs, Question.HistoryOf.NEWEST, MOST);
        var _ =
                Single.fromCompletionStage(link.ask(newest))
                        .observeOn(window)
                        .subscribe(
                                this::show, _ -> trouble.set(Messages.text("activity.unanswered")));
    }

    /** Undoes that one, and looks again. */
    public void undo(Line line) {
        commands.undo(line.revision(), this::load);
    }

    private void show(HistoryPage page) {
        lines.setAll(page.entries().stream().map(this::line).toList());
        trouble.set(lines.isEmpty() ? Messages.text("activity.none") : "");
    }

    private Line line(Entry entry) {
        return new Line(
                entry.revision(),
                Times.date(entry.at().instant(), zone),
                entry.origin().user(),
                entry.command() + " " + named(entry.named()),
                entry.undo() == UndoState.POSSIBLE);
    }

    private static String named(List<String> subjects) {
        String some = subjects.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = subjects.size() - MOST_NAMED;
        return more > 0 ? Messages.text("activity.more", some, more) : some;
    }
}
