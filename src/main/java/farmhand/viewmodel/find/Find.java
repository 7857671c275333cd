package farmhand.viewmodel.find;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Rows;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is looked for, and the jobs that were found. Used on the window's thread only. */
public final class Find {
    private final Rows rows;
    private final String user;
    private final FilteredList<JobRow> jobs;
    private final ObjectProperty<JobsView> view = new SimpleObjectProperty<>(JobsView.ALL);
    private final ObjectProperty<Optional<Mark>> mark =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Predicate<? super JobRow>> query =
            new SimpleObjectProperty<>(_ -> true);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private boolean held;

    /** Looks among {@code rows} for {@code user}. */
    public Find(Rows rows, String user) {
        this.rows = rows;
        this.user = user;
        this.jobs = new FilteredList<>(rows.jobs(), this::isShown);
        view.subscribe(this::again);
        mark.subscribe(this::again);
        query.subscribe(this::again);
    }

    /** The jobs that were found, in the order of all. */
    public ObservableList<JobRow> jobs() {
        return jobs;
    }

    /** The chosen view. */
    public ObjectProperty<JobsView> view() {
        return view;
    }

    /** The state that jobs must be in; empty for any. */
    public ObjectProperty<Optional<Mark>> mark() {
        return mark;
    }

    /** What jobs must fulfil besides. */
    public ObjectProperty<Predicate<? super JobRow>> query() {
        return query;
    }

    /** How many there are. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Shows all jobs of any state; the query stays. */
    public void showAll() {
        view.set(JobsView.ALL);
        mark.set(Optional.empty());
    }

    /** Keeps jobs in sight that do not fit any more, as long as somebody points at one. */
    public void hold(boolean still) {
        held = still;
        refresh();
    }

    /** Rows may have changed. */
    public void refresh() {
        Map<JobsView, Integer> byView = new EnumMap<>(JobsView.class);
        Map<Mark, Integer> byMark = new EnumMap<>(Mark.class);
        int inView = 0;
        int fits = 0;
        for (JobRow job : rows.jobs()) {
            for (JobsView one : JobsView.values()) {
                if (one.holds(job, user)) {
                    byView.merge(one, 1, Integer::sum);
                }
            }
            if (isInView(job)) {
                inView++;
                byMark.merge(job.facts().get().mark(), 1, Integer::sum);
                fits += isOfMark(job) ? 1 : 0;
            }
        }
        if (!held && (fits != jobs.size() || !jobs.stream().allMatch(this::isShown))) {
            jobs.setPredicate(this::isShown);
        }
        Found now = new Found(rows.jobs().size(), byView, inView, byMark, jobs.size());
        if (!now.equals(found.get())) {
            found.set(now);
        }
    }

    /** How many of how many are shown; empty while all are. */
    public String share() {
        Found now = found.get();
        return now.shown() == now.farm() ? "" : text("find.share", now.shown(), now.farm());
    }

    /** Why nothing is shown though there are jobs; empty when something is, or there are none. */
    public String nothing() {
        Found now = found.get();
        if (now.shown() > 0 || now.farm() == 0) {
            return "";
        }
        String in = view.get().title();
        return mark.get()
                .filter(_ -> now.inView() > 0)
                .map(one -> text("find.noneMarked", now.inView(), in, lower(one)))
                .orElse(text("find.none", now.farm(), in));
    }

    private static String lower(Mark mark) {
        return mark.word().toLowerCase(Locale.ROOT);
    }

    private void again() {
        jobs.setPredicate(this::isShown);
        refresh();
    }

    private boolean isShown(JobRow job) {
        return isInView(job) && isOfMark(job);
    }

    private boolean isInView(JobRow job) {
        return view.get().holds(job, user) && query.get().test(job);
    }

    private boolean isOfMark(JobRow job) {
        return mark.get().isEmpty() || mark.get().equals(Optional.of(job.facts().get().mark()));
    }
}
