package farmhand.engine.schedule;

import farmhand.engine.schedule.StartKey.InJob;
import farmhand.farm.address.TaskAddress;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tasks of one block and one service that may start. Those that differ in nothing but their rank
 * take a bit each; the others are kept one by one.
 */
final class Group {
    static final Comparator<Group> ORDER = Comparator.comparing(Group::head);

    private final ReadyBlock block;
    private final BitSet plain = new BitSet();
    private final TreeSet<InJob> special = new TreeSet<>();
    private final Map<Integer, InJob> byTask = new HashMap<>();

    /** No plain bit below it is set. */
    private int lowest;

    private Optional<LaneKey> lane = Optional.empty();
    private StartKey head;

    Group(ReadyBlock block, StartKey none) {
        this.block = block;
        this.head = none;
    }

    /** Its first task while it stands in a lane. */
    TaskAddress address() {
        return block.address().task(head.inJob().task());
    }

    /** The lane it stands in. */
    Optional<LaneKey> lane() {
        return lane;
    }

    /** Its place while it stands in a lane. */
    StartKey head() {
        return head;
    }

    void enter(LaneKey key, StartKey place) {
        lane = Optional.of(key);
        head = place;
    }

    void leave() {
        lane = Optional.empty();
    }

    /** Whether it stands there already. */
    boolean isAt(LaneKey key, StartKey place) {
        return lane.filter(key::equals).isPresent() && head.equals(place);
    }

    boolean isEmpty() {
        return special.isEmpty() && nextPlain() < 0;
    }

    /**
     * The task that starts first; must not be asked when empty.
     *
     * @param usual what the plain tasks are but for rank and index, which are 0
     */
    InJob first(InJob usual, Ranks ranks) {
        int rank = nextPlain();
        if (rank < 0) {
            return special.first();
        }
        InJob common =
                new InJob(
                        usual.first(),
                        usual.priority(),
                        usual.due(),
                        usual.failures(),
                        rank,
                        ranks.task(rank));
        return special.isEmpty() || common.compareTo(special.first()) < 0
                ? common
                : special.first();
    }

    boolean has(int task, int rank) {
        return plain.get(rank) || byTask.containsKey(task);
    }

    void addPlain(int rank) {
        plain.set(rank);
        lowest = Math.min(lowest, rank);
    }

    /** Ranks from {@code from} up to but without {@code to}. */
    void addPlain(int from, int to) {
        plain.set(from, to);
        lowest = Math.min(lowest, from);
    }

    void add(InJob turn) {
        special.add(turn);
        byTask.put(turn.task(), turn);
    }

    void remove(int task, int rank) {
        plain.clear(rank);
        InJob turn = byTask.remove(task);
        if (turn != null) {
            special.remove(turn);
        }
    }

    private int nextPlain() {
        int next = plain.nextSetBit(lowest);
        lowest = next < 0 ? plain.length() : next;
        return next;
    }
}
