package farmhand.viewmodel.row;

import farmhand.farm.address.JobNumber;

import javafx.collections.ModifiableObservableListBase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The rows of jobs in the order of their places. Remembers each row's place, so that a row that
 * changes is found and moved without a look at the others. Used on the window's thread only.
 */
final class JobList extends ModifiableObservableListBase<JobRow> {
    /** From so many on, sorting all is cheaper than finding a place for each. */
    private static final int MANY = 64;

    private final List<JobRow> rows = new ArrayList<>();
    private final Map<JobNumber, Place> places = new HashMap<>();
    private Order order = Order.USUAL;
    private Grouping grouping = Grouping.NONE;
    private Comparator<Place> comparator = Place.comparator(Order.USUAL);
    private boolean held;

    /** Orders all of them so from now on. */
    void sort(Grouping newGrouping, Order newOrder) {
        grouping = newGrouping;
        order = newOrder;
        comparator = Place.comparator(newOrder);
        sortAll();
    }

    /** Keeps every row where it is, new ones last; letting go sorts them. */
    void hold(boolean still) {
        boolean letGo = held && !still;
        held = still;
        if (letGo) {
            sortAll();
        }
    }

    /** Takes rows out and in, and moves those that belong elsewhere now. */
    void change(Collection<JobRow> gone, Collection<JobRow> added, Collection<JobRow> touched) {
        boolean many = added.size() > MANY;
        if (!gone.isEmpty() || !added.isEmpty()) {
            beginChange();
            gone.forEach(row -> places.remove(row.job()));
            removeAll(gone);
            if (held || many) {
                addAll(added);
            } else {
                added.forEach(this::insert);
            }
            endChange();
        }
        if (!held) {
            List<JobRow> moved = touched.stream().filter(this::isElsewhere).toList();
            if (many || moved.size() > 1) {
                sortAll(); // one change to listeners, who look at the whole list each time
            } else {
                moved.forEach(this::move);
            }
        }
    }

    /** Takes all rows out. */
    void forgetAll() {
        places.clear();
        clear();
    }

    private void insert(JobRow row) {
        Place place = place(row);
        add(find(place), row);
        places.put(row.job(), place);
    }

    private boolean isElsewhere(JobRow row) {
        Place noted = places.get(row.job());
        return noted != null && !noted.equals(place(row));
    }

    private void move(JobRow row) {
        int from = find(placeOf(row));
        Place now = place(row);
        places.put(row.job(), now);
        boolean behind = from == 0 || compare(placeAt(from - 1), now) < 0;
        boolean inFront = from == size() - 1 || compare(now, placeAt(from + 1)) < 0;
        if (!behind || !inFront) {
            rows.remove(from);
            int to = find(now);
            rows.add(to, row);
            tellMoved(from, to);
        }
    }

    private void tellMoved(int from, int to) {
        int first = Math.min(from, to);
        int end = Math.max(from, to) + 1;
        int step = from < to ? -1 : 1;
        int[] moved = IntStream.range(first, end).map(i -> i == from ? to : i + step).toArray();
        beginChange();
        nextPermutation(first, end, moved);
        endChange();
    }

    private void sortAll() {
        Map<JobRow, Integer> before = new HashMap<>();
        for (JobRow row : rows) {
            before.put(row, before.size());
            places.put(row.job(), place(row));
        }
        rows.sort((a, b) -> compare(placeOf(a), placeOf(b)));
        int[] moved = new int[rows.size()];
        boolean same = true;
        for (int i = 0; i < moved.length; i++) {
            int was = Objects.requireNonNull(before.get(rows.get(i)));
            moved[was] = i;
            same &= was == i;
        }
        if (!same) {
            beginChange();
            nextPermutation(0, moved.length, moved);
            endChange();
        }
    }

    /** Index of that place, or of the first behind it. */
    private int find(Place place) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(placeAt(middle), place) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Place place(JobRow row) {
        return Place.of(row, grouping, order);
    }

    private int compare(Place one, Place other) {
        return comparator.compare(one, other);
    }

    private Place placeAt(int index) {
        return placeOf(rows.get(index));
    }

    private Place placeOf(JobRow row) {
        return Objects.requireNonNull(places.get(row.job()));
    }

    @Override
    public JobRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, JobRow row) {
        rows.add(index, row);
    }

    @Override
    protected JobRow doSet(int index, JobRow row) {
        return rows.set(index, row);
    }

    @Override
    protected JobRow doRemove(int index) {
        return rows.remove(index);
    }
}
