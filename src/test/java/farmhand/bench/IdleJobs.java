package farmhand.bench;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.store.SqliteStore;
import farmhand.testing.Specs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Farms of one busy job and many idle ones, half of them paused, half of them waiting. */
final class IdleJobs {
    /** The job that things happen to; before all others in every order. */
    static final JobNumber BUSY = JobNumber.FIRST;

    private static final When AT = Specs.AT;

    private IdleJobs() {}

    /** The making of a farm with the busy job and {@code idle} others. */
    static List<FarmEvent> events(int idle) {
        return events(idle, "1-100");
    }

    private static List<FarmEvent> events(int idle, String frames) {
        List<FarmEvent> events = new ArrayList<>();
        JobNumber number = BUSY;
        events.add(added(number, "busy", 90, JobWishes.USUAL, Specs.frames("render", frames)));
        for (int i = 0; i < idle; i++) {
            number = number.next();
            JobWishes wishes = JobWishes.USUAL.withPaused(i % 2 == 0);
            events.add(added(number, "idle " + i, 50, wishes, Specs.frames("render", "1-100")));
        }
        return events;
    }

    /** Leaves such a farm in a store in {@code folder}. */
    static void keep(Path folder, int idle) {
        keep(folder, idle, "1-100");
    }

    /** The same, the busy job of those frames. */
    static void keep(Path folder, int idle, String frames) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm empty = store.load().farm();
            List<FarmEvent> events = events(idle, frames);
            store.commit(empty, empty.apply(events), events);
        }
    }

    private static FarmEvent.JobAdded added(
            JobNumber number, String name, int priority, JobWishes wishes, BlockSpec block) {
        JobSettings settings =
                new JobSettings(name, "kim", priority, wishes, List.of(), Metadata.NONE);
        return new FarmEvent.JobAdded(number, settings, List.of(Specs.block(block)), AT);
    }
}
