package farmhand.viewmodel.find;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.JobView;
import farmhand.query.Asked;
import farmhand.query.Query;
import farmhand.query.Vocabulary;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Rows;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is looked for, and the jobs that were found. Used on the window's thread only. */
public final class Find {
    /** States by which jobs can be chosen, in their order. */
    public static final List<Mark> MARKS =
            List.of(Mark.RUNNING, Mark.READY, Mark.WAITING, Mark.FAILED, Mark.PAUSED, Mark.DONE);

    private final Rows rows;
    private final ObservableValue<String> user;
    private final FilteredList<JobRow> jobs;
    private final ObjectProperty<JobsView> view = new SimpleObjectProperty<>(JobsView.ALL);
    private final ObjectProperty<Optional<Mark>> mark =
            new SimpleObjectProperty<>(Optional.empty());
    private final Typed<JobView> typed;
    private final Supplier<When> now;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private Predicate<JobView> meant = _ -> true;
    private final FoundTally tally = new FoundTally();
    private boolean held;

    /**
     * Whether jobs that were counted stand in the table otherwise, since somebody points at one.
     */
    private boolean behind;

    /** Looks among {@code rows} for {@code user}, who asks at {@code now}. */
    public Find(Rows rows, ObservableValue<String> user, Supplier<When> now) {
        this.rows = rows;
        this.user = user;
        this.now = now;
        this.typed = new Typed<>(Vocabulary.JOBS, this::people);
        this.jobs = new FilteredList<>(rows.jobs(), this::belongs);
        rows.tell(this::changed);
        view.subscribe(this::again);
        mark.subscribe(this::again);
        user.subscribe(_ -> again());
        typed.text().subscribe(_ -> again()); // behind the one that reads it
    }

    /** The jobs that were found, in the order of all. */
    public ObservableList<JobRow> jobs() {
        return jobs;
    }

    /** Who looks: whom {@code me} means. */
    public ObservableValue<String> user() {
        return user;
    }

    /** The chosen view. */
    public ObjectProperty<JobsView> view() {
        return view;
    }

    /** The state that jobs must be in; empty for any. */
    public ObjectProperty<Optional<Mark>> mark() {
        return mark;
    }

    /** What is looked for besides. */
    public Typed<JobView> typed() {
        return typed;
    }

    /** How many there are. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Shows all jobs. */
    public void showAll() {
        show(JobsView.ALL);
    }

    /** Shows all of that view. */
    public void show(JobsView all) {
        typed.text().set("");
        view.set(all);
        mark.set(Optional.empty());
    }

    /** Whether all of that view is shown. */
    public boolean isPlain(JobsView all) {
        return view.get() == all && mark.get().isEmpty() && typed.meant().isEmpty();
    }

    /** Keeps jobs in sight that do not fit any more, as long as somebody points at one. */
    public void hold(boolean still) {
        held = still;
        refresh();
    }

    /** Looks at all jobs again. */
    private void refresh() {
        meant = typed.query().map(this::bound).orElse(_ -> true); // “2h ago” goes with the time
        count(rows.jobs());
    }

    private void changed(Collection<JobRow> touched, Collection<JobRow> gone) {
        gone.forEach(tally::forget);
        count(touched);
    }

    private void count(Collection<JobRow> some) {
        for (JobRow job : some) {
            behind |= tally.count(job, share(job));
        }
        if (behind && !held) {
            behind = false;
            jobs.setPredicate(this::belongs);
        }
        say();
    }

    private FoundTally.Share share(JobRow job) {
        Set<JobsView> views = EnumSet.noneOf(JobsView.class);
        for (JobsView one : JobsView.values()) {
            if (one.holds(job, user.getValue())) {
                views.add(one);
            }
        }
        boolean inView = isInView(job);
        return new FoundTally.Share(
                views, inView, job.facts().get().mark(), inView && isOfMark(job));
    }

    private void say() {
        Found now = tally.found(jobs.size());
        if (!now.equals(found.get())) {
            found.set(now);
        }
    }

    /** Time goes on: a query may ask how long ago something was. */
    public void tick() {
        if (typed.query().isPresent()) {
            refresh();
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
        if (now.inView() == 0 && typed.query().isPresent()) {
            return text("find.noneMatch", now.of(view.get()), in, typed.meant());
        }
        return mark.get()
                .filter(_ -> now.inView() > 0)
                .map(one -> text("find.noneMarked", now.inView(), in, lower(one)))
                .orElse(text("find.none", now.farm(), in));
    }

    /** Other queries that find something while this one finds nothing. */
    public List<Way> ways() {
        return nothing().isEmpty() ? List.of() : typed.ways(this::count);
    }

    private int count(Query<JobView> query) {
        Predicate<JobView> fits = bound(query);
        return Math.toIntExact(
                rows.jobs().stream()
                        .filter(
                                job ->
                                        view.get().holds(job, user.getValue())
                                                && fits.test(job.view()))
                        .filter(this::isOfMark)
                        .count());
    }

    /** How many jobs a saved view would show; none where its query cannot be read any more. */
    int count(SavedViews.Saved saved) {
        try {
            Predicate<JobView> fits =
                    saved.query().isBlank() ? _ -> true : bound(Query.ofJobs(saved.query()));
            return Math.toIntExact(
                    rows.jobs().stream()
                            .filter(job -> saved.view().holds(job, user.getValue()))
                            .filter(job -> isOf(saved.mark(), job) && fits.test(job.view()))
                            .count());
        } catch (Refused ignored) {
            return 0; // chosen, it says itself what is wrong with it
        }
    }

    private Predicate<JobView> bound(Query<JobView> query) {
        return query.bind(new Asked(user.getValue(), now.get()));
    }

    private Set<String> people() {
        return rows.jobs().stream()
                .map(job -> job.view().settings().user())
                .collect(Collectors.toSet());
    }

    private static String lower(Mark mark) {
        return mark.word().toLowerCase(Locale.ROOT);
    }

    /** Something else is looked for, which is shown whatever somebody points at. */
    private void again() {
        boolean still = held;
        held = false;
        refresh();
        held = still;
    }

    /** Looks at a job anew only if it came just now. */
    private boolean belongs(JobRow job) {
        return tally.share(job).orElseGet(() -> share(job)).shown();
    }

    private boolean isInView(JobRow job) {
        return view.get().holds(job, user.getValue()) && meant.test(job.view());
    }

    private boolean isOfMark(JobRow job) {
        return isOf(mark.get(), job);
    }

    private static boolean isOf(Optional<Mark> mark, JobRow job) {
        return mark.isEmpty() || mark.equals(Optional.of(job.facts().get().mark()));
    }
}
