package farmhand.viewmodel;

import farmhand.farm.view.WholeJob;

import java.time.Instant;
import java.util.List;

/**
 * Jobs of a farm as a window saw them last.
 *
 * @param at when they were true
 * @param epoch of the farm's store
 * @param jobs ascending by number
 */
public record Remembered(Instant at, String epoch, List<WholeJob> jobs) {
    public Remembered {
        jobs = List.copyOf(jobs);
    }
}
