package farmhand.upstream.afanasy;

import farmhand.engine.upkeep.RecentFailures;
import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.task.Task;

import java.time.InstantSource;
import java.util.List;

/**
 * What failed on renders, by what is heard of tasks: the server tells how often each failed, so
 * that a higher number is a failure. Used by one thread.
 */
final class HeardFailures {
    private final RecentFailures failures;
    private final InstantSource clock;
    private boolean begun;

    HeardFailures(RecentFailures failures, InstantSource clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** The farm was read for the first time, or once more. */
    void begin(Farm farm) {
        if (!begun) {
            failures.begin(farm, When.at(clock.instant()));
            begun = true;
        }
    }

    /** Tasks of a job, block by block, were as before and are as now. */
    void note(List<List<Task>> before, List<List<Task>> now) {
        for (int block = 0; block < Math.min(before.size(), now.size()); block++) {
            List<Task> were = before.get(block);
            List<Task> are = now.get(block);
            for (int task = 0; task < Math.min(were.size(), are.size()); task++) {
                note(were.get(task), are.get(task));
            }
        }
    }

    /** The same of one; where it runs again, its next machine stands beside it. */
    void note(Task before, Task now) {
        if (begun && now.failures() > before.failures()) {
            boolean again = now.state().isActive() && !before.worker().isEmpty();
            failures.add(again ? before.worker() : now.worker(), When.at(clock.instant()));
        }
    }
}
