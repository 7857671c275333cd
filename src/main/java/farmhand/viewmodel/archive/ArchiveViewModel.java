package farmhand.viewmodel.archive;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.link.JobPage;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.time.Age;
import farmhand.farm.view.JobView;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Times;

import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Jobs that are over and not in the table any more; from here they come back. */
public final class ArchiveViewModel {
    private static final int MOST = 1_000;
    private static final long TYPING_MILLIS = 200;

    /**
     * One job.
     *
     * @param subject its key
     * @param mark how it ended
     * @param name its name
     * @param user whose it is
     * @param tasks how many it has
     * @param over when it ended, or what it says instead
     * @param archived whether it was put away, by a person or by its age
     */
    public record Line(
            Subject subject,
            Mark mark,
            String name,
            String user,
            int tasks,
            String over,
            boolean archived) {}

    private final Asker asker;
    private final Commands commands;
    private final Supplier<String> user;
    private final ZoneId zone;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> linesSeen = FXCollections.unmodifiableObservableList(lines);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Disposable typing = Disposable.disposed();
    private Disposable asked = Disposable.disposed();

    /** What {@code user} sees of it, with times of {@code zone}. */
    public ArchiveViewModel(Asker asker, Commands commands, Supplier<String> user, ZoneId zone) {
        this.asker = asker;
        this.commands = commands;
        this.user = user;
        this.zone = zone;
        query.subscribe((_, _) -> loadSoon());
    }

    /** The jobs that were found, the newest first. */
    public ObservableList<Line> lines() {
        return linesSeen;
    }

    /** What is looked for among them. */
    public StringProperty query() {
        return query;
    }

    /** How many there are. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Why there is nothing to see, a sentence; empty when there is something. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Asks the farm. */
    public void load() {
        typing.dispose();
        asked.dispose();
        asked =
                asker.ask(
                        new Question.JobsWhere(
                                query.get().strip(),
                                Set.of(Age.INACTIVE, Age.ARCHIVED),
                                new Question.Part(user.get(), 0, MOST)),
                        this::show,
                        this::none);
    }

    /** Brings them back into the table. */
    public void restore(List<Line> some) {
        if (!some.isEmpty()) {
            commands.send(
                    Command.act(new Verb.Restore(), some.stream().map(Line::subject).toList()),
                    text("said.restored", some.size(), some.getFirst().name()),
                    this::load);
        }
    }

    private void loadSoon() {
        typing.dispose();
        typing = asker.window().scheduleDirect(this::load, TYPING_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void show(JobPage page) {
        lines.setAll(page.jobs().reversed().stream().map(this::line).toList());
        summary.set(
                page.total() > lines.size()
                        ? text("archive.some", lines.size(), page.total())
                        : text("archive.jobs", page.total()));
        trouble.set(
                page.total() > 0
                        ? ""
                        : text(query.get().isBlank() ? "archive.empty" : "archive.none"));
    }

    private void none(Throwable error) {
        lines.clear();
        summary.set("");
        trouble.set(
                error instanceof Refused refused
                        ? refused.rejection().text()
                        : text("archive.unanswered"));
    }

    private Line line(JobView job) {
        When end = job.finished().isNever() ? job.modified() : job.finished();
        return new Line(
                new Subject.OfJob(job.number()),
                Mark.of(job.status()),
                job.settings().name(),
                job.settings().user(),
                job.totals().tasks(),
                end.isNever() ? "" : Times.date(end.instant(), zone),
                job.age() == Age.ARCHIVED);
    }
}
