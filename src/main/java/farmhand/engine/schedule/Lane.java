package farmhand.engine.schedule;

import java.util.Comparator;
import java.util.TreeSet;

/** Groups of tasks that are opened and closed together, in order. */
final class Lane {
    static final Comparator<Lane> ORDER = Comparator.comparing(Lane::head);

    private final LaneKey key;
    private final TreeSet<Group> groups = new TreeSet<>(Group.ORDER);

    /** Key of the first group while the lane stands in the order of lanes. */
    private StartKey head;

    Lane(LaneKey key, StartKey first) {
        this.key = key;
        this.head = first;
    }

    LaneKey key() {
        return key;
    }

    StartKey head() {
        return head;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    Group first() {
        return groups.first();
    }

    /** Not while the lane stands in the order of lanes. */
    void add(Group group) {
        groups.add(group);
    }

    /** Not while the lane stands in the order of lanes. */
    void remove(Group group) {
        groups.remove(group);
    }

    /** Looks again which is first; before the lane is put into the order of lanes. */
    void settle() {
        head = groups.first().head();
    }
}
