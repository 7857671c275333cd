package farmhand.viewmodel.row;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;

/**
 * A line about something of the farm. Lives as long as that; use it on the window's thread only.
 */
public sealed interface Row extends Line permits JobRow, BlockRow, FoldRow, TaskRow {
    /** Its key, and what a command on it is about. */
    Subject subject();

    /** The job it stands in. */
    default JobNumber job() {
        return subject().job();
    }
}
