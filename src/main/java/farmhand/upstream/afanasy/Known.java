package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.told.ToldEvents;
import farmhand.dialect.afanasy.mirror.told.ToldJob;
import farmhand.farm.SeenJob;
import farmhand.farm.task.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job as it was told, and its tasks block by block, in lists that can be changed.
 *
 * @param job what was told of it
 * @param tasks how its tasks stand, as many as it has
 */
record Known(ToldJob job, List<List<Task>> tasks) {
    /** The job with these of its tasks; what is missing is untouched. */
    static Known of(ToldJob job, List<List<Task>> tasks) {
        List<List<Task>> all = new ArrayList<>();
        for (int count : job.counts()) {
            List<Task> known = all.size() < tasks.size() ? tasks.get(all.size()) : List.of();
            List<Task> some = new ArrayList<>(known.subList(0, Math.min(count, known.size())));
            while (some.size() < count) {
                some.add(Task.UNTOUCHED);
            }
            all.add(some);
        }
        return new Known(job, all);
    }

    /** Takes what was told of a task, and answers how it stood before, if it is there. */
    Optional<Task> put(ToldEvents.OfTask told) {
        if (told.block() < 0 || told.block() >= tasks.size()) {
            return Optional.empty();
        }
        List<Task> some = tasks.get(told.block());
        return told.task() < 0 || told.task() >= some.size()
                ? Optional.empty()
                : Optional.of(some.set(told.task(), told.now()));
    }

    /** Whether other sums are told of its tasks than they have. */
    boolean differs() {
        return job.differs(tasks);
    }

    /** What the farm takes. */
    SeenJob seen() {
        return job.seen(tasks);
    }
}
