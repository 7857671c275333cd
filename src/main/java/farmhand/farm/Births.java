package farmhand.farm;

import farmhand.farm.address.When;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * When the tasks of a block were submitted.
 *
 * @param first the block itself, with the tasks it had at first
 * @param later those appended since, by the index of the first of each time
 */
public record Births(When first, NavigableMap<Integer, When> later) {
    public Births {
        later = Collections.unmodifiableNavigableMap(new TreeMap<>(later));
    }

    /** All at once. */
    public static Births at(When first) {
        return new Births(first, Collections.emptyNavigableMap());
    }

    /** When the task with that index was. */
    public When of(int task) {
        Map.Entry<Integer, When> append = later.floorEntry(task);
        return append == null ? first : append.getValue();
    }

    /** The same, with more tasks from that index on. */
    public Births with(int task, When at) {
        if (of(task).equals(at)) {
            return this;
        }
        NavigableMap<Integer, When> more = new TreeMap<>(later);
        more.put(task, at);
        return new Births(first, more);
    }
}
