package farmhand.engine.schedule;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tasks that run one after another in one slot. Not kept on disk: the rest is open as before. */
final class Buckets {
    /**
     * What is left of one.
     *
     * @param first task that ran in its slot
     * @param rest indexes of the tasks of the same block that are still to run there, in order
     */
    record Bucket(TaskAddress first, List<Integer> rest) {
        Bucket {
            rest = List.copyOf(rest);
        }

        Bucket withoutNext() {
            return new Bucket(first, rest.subList(1, rest.size()));
        }
    }

    private final Map<AttemptAddress, Bucket> running = new HashMap<>();
    private final List<Bucket> free = new ArrayList<>();

    /** An attempt began in a slot where the rest of its bucket is to follow. */
    void started(AttemptAddress attempt, Bucket bucket) {
        if (!bucket.rest().isEmpty()) {
            running.put(attempt, bucket);
        }
    }

    /** An attempt ended, and with it nothing runs in its slot. */
    void ended(AttemptAddress attempt) {
        Bucket bucket = running.remove(attempt);
        if (bucket != null) {
            free.add(bucket);
        }
    }

    /** The buckets whose slots became free since this was asked before. */
    List<Bucket> free() {
        List<Bucket> found = List.copyOf(free);
        free.clear();
        return found;
    }

    void clear() {
        running.clear();
        free.clear();
    }
}
