package farmhand.viewmodel.row;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;

import java.util.Comparator;

/**
 * Where a job stands in the list: active ones on top, then by priority, then by age; finished ones
 * at the bottom.
 *
 * @param mark what its row shows
 * @param priority its own
 * @param created when it was submitted
 * @param job its number, so that no two places are the same
 */
record Place(Mark mark, int priority, When created, JobNumber job) implements Comparable<Place> {
    private static final Comparator<Place> USUAL =
            Comparator.comparing(Place::mark)
                    .thenComparing(Place::priority, Comparator.reverseOrder())
                    .thenComparing(Place::created)
                    .thenComparing(Place::job);

    /** Where the row belongs now. */
    static Place of(JobRow row) {
        return new Place(
                row.facts().get().mark(),
                row.view().settings().priority(),
                row.view().created(),
                row.job());
    }

    @Override
    public int compareTo(Place other) {
        return USUAL.compare(this, other);
    }
}
