package farmhand.viewmodel.row;

import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.task.Totals;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.WholeJob;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** All rows of a farm: folds what is told into them. Used on the window's thread only. */
public final class Rows {
    private final Map<JobNumber, JobRow> byNumber = new HashMap<>();
    private final JobList jobs = new JobList();
    private final ObservableList<JobRow> jobsSeen = FXCollections.unmodifiableObservableList(jobs);
    private final Set<JobNumber> inSnapshot = new HashSet<>();
    private final Set<JobRow> touched = new LinkedHashSet<>();
    private final Set<JobRow> added = new LinkedHashSet<>();
    private final Set<JobRow> gone = new HashSet<>();

    /** Those of which it can be said how long they take, as soon as that was seen. */
    private final Set<JobRow> moving = new HashSet<>();

    private final Followers followers = new Followers();
    private final JobTally tally = new JobTally();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.USUAL);
    private final Groups groups = new Groups();
    private final InstantSource clock;
    private String epoch = "";
    private final Stillness stillness = new Stillness();
    private Listener listener = (_, _) -> {};

    /** Hears which jobs changed, so that nobody has to look at all of them. */
    public interface Listener {
        /** These are new or other than before, and those are gone. */
        void changed(Collection<JobRow> touched, Collection<JobRow> gone);
    }

    /** No rows yet; the clock says whose time has not come. */
    public Rows(InstantSource clock) {
        this.clock = clock;
        grouping.subscribe(this::sort);
        order.subscribe(this::sort);
    }

    /** Lets {@code changed} hear of changes from now on, and nobody else. */
    public void tell(Listener changed) {
        listener = changed;
    }

    /** What jobs stand together by. */
    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /** In which order they stand. */
    public ObjectProperty<Order> order() {
        return order;
    }

    /** The headings above {@code some} of the jobs, in their order; none without groups. */
    public List<GroupRow> groups(List<JobRow> some) {
        return grouping.get() == Grouping.NONE ? List.of() : groups.of(some, grouping.get());
    }

    /** The jobs in the order they are shown. */
    public ObservableList<JobRow> jobs() {
        return jobsSeen;
    }

    /** How many jobs and tasks are how. */
    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The row of that job. */
    public Optional<JobRow> find(JobNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The row of that block. */
    public Optional<BlockRow> find(BlockAddress block) {
        return find(block.job())
                .map(JobRow::blocks)
                .filter(blocks -> block.block() < blocks.size())
                .map(blocks -> blocks.get(block.block()));
    }

    /**
     * Keeps every row in its place from now on, as long as somebody points at one; new ones come
     * last. Letting go sorts them.
     */
    public void hold(boolean still) {
        jobs.hold(still);
        stillness.hold(still);
    }

    /** Lets the rows below a block change, now or as soon as nobody points at one. */
    void whenStill(BlockRow block) {
        stillness.change(block);
    }

    /** All tasks of all jobs, counted. */
    public Totals totals() {
        return tally.totals();
    }

    /** Folds a snapshot's part, changes, or the tasks of a watched job; other updates are none. */
    public void apply(Update update) {
        switch (update) {
            case Update.Snapshot snapshot -> snapshot(snapshot);
            case Update.Changes changes -> changes.changes().forEach(this::apply);
            case Update.Watched watched -> watched(watched);
            case Update.Hello hello -> begin(hello.epoch());
            case Update.LogText _,
                    Update.Workers _,
                    Update.Link _,
                    Update.NotWatched _,
                    Update.Lost _ -> {}
        }
        if (!touched.isEmpty() || !gone.isEmpty()) {
            refreshTouched();
        }
        Lines.set(counts, tally.counts());
        groups.refresh();
    }

    /** The farm says why ready tasks of that job do not start; it is shown at the next tick. */
    public void explain(JobNumber number, Turns turns) {
        job(number, row -> row.explain(turns));
    }

    /** A second has passed. */
    public void tick(Instant now) {
        moving.removeIf(job -> !job.tick(now));
        touched.addAll(followers.due(now));
        if (!touched.isEmpty()) {
            refreshTouched();
            Lines.set(counts, tally.counts());
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** One of the jobs that the row waits for by that mask, if there is one left. */
    Optional<JobRow> blocker(JobRow row, Need.JobsMatching need) {
        return followers.blocker(row, need);
    }

    private void sort() {
        jobs.sort(grouping.get(), order.get());
    }

    /** What is known of another farm's store says nothing about this one. */
    private void begin(String newEpoch) {
        if (!newEpoch.equals(epoch)) {
            epoch = newEpoch;
            listener.changed(List.of(), List.copyOf(byNumber.values()));
            byNumber.clear();
            followers.clear();
            tally.clear();
            moving.clear();
            jobs.forgetAll();
        }
    }

    private void refreshTouched() {
        // A job that waits for another says how far that one is.
        touched.addAll(followers.look(touched, gone, byNumber.values()));
        for (JobRow row : touched) {
            row.refresh();
            if (row.view().totals().active() > 0) {
                moving.add(row);
            }
            if (byNumber.containsKey(row.job())) {
                tally.count(row);
            }
        }
        Set<JobRow> known = new LinkedHashSet<>(touched);
        known.removeAll(added);
        jobs.change(gone, added, known);
        listener.changed(touched, gone);
        gone.clear();
        added.clear();
        touched.clear();
    }

    private void snapshot(Update.Snapshot part) {
        for (WholeJob whole : part.jobs()) {
            inSnapshot.add(whole.job().number());
            put(whole);
        }
        if (!part.more()) {
            Set<JobNumber> missing = new HashSet<>(byNumber.keySet());
            missing.removeAll(inSnapshot);
            inSnapshot.clear();
            missing.forEach(this::remove);
        }
    }

    private void put(WholeJob whole) {
        JobRow known = byNumber.get(whole.job().number());
        if (known != null && known.hasMoreThan(whole)) {
            remove(known.job()); // made anew under its number: a row only grows
            known = null;
        }
        if (known == null) {
            JobRow row = new JobRow(this, whole);
            byNumber.put(whole.job().number(), row);
            touched.add(row);
            added.add(row);
        } else {
            known.set(whole);
            touched.add(known);
        }
    }

    private void remove(JobNumber number) {
        JobRow row = byNumber.remove(number);
        if (row != null) {
            touched.remove(row);
            followers.forget(row);
            tally.forget(number);
            moving.remove(row);
        }
        if (row != null && !added.remove(row)) {
            gone.add(row);
        }
    }

    private void apply(ViewChange change) {
        switch (change) {
            case ViewChange.JobAdded e -> put(e.job());
            case ViewChange.JobRemoved e -> remove(e.job());
            case ViewChange.JobSet e -> job(e.after().number(), row -> row.set(e.after()));
            case ViewChange.JobRestated e -> job(e.job().number(), row -> row.set(e.job()));
            case ViewChange.BlocksAdded e -> job(e.job(), row -> e.blocks().forEach(row::put));
            case ViewChange.BlockSet e -> job(e.job(), row -> row.put(e.after()));
            case ViewChange.BlockRestated e -> job(e.job(), row -> row.put(e.block()));
            case ViewChange.RunsSet e -> block(e.block(), row -> row.tell(e.runs()));
            case ViewChange.TasksSet e -> block(e.block(), row -> row.tell(e.tasks()));
            case ViewChange.OfPolicy _ -> {} // no row shows it
            case ViewChange.TasksAdded e -> block(e.block(), row -> row.tell(e.tasks()));
        }
    }

    private void watched(Update.Watched watched) {
        for (var told : watched.blocks()) {
            block(
                    new BlockAddress(watched.job(), told.index()),
                    row -> {
                        row.tell(told.runs());
                        row.tell(told.tasks());
                    });
        }
    }

    private void job(JobNumber number, Consumer<JobRow> change) {
        JobRow row = byNumber.get(number);
        if (row != null) {
            change.accept(row);
            touched.add(row);
        }
    }

    private void block(BlockAddress address, Consumer<BlockRow> change) {
        job(
                address.job(),
                row -> {
                    if (address.block() < row.blocks().size()) {
                        change.accept(row.blocks().get(address.block()));
                    }
                });
    }
}
