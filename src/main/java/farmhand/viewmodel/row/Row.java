package farmhand.viewmodel.row;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;

import javafx.beans.property.ReadOnlyObjectProperty;

/** A line of the table. Lives as long as what it shows; use it on the window's thread only. */
public sealed interface Row permits JobRow, BlockRow, FoldRow, TaskRow {
    /** Its key, and what a command on it is about. */
    Subject subject();

    /** What it shows. */
    ReadOnlyObjectProperty<RowFacts> facts();

    /** The job it stands in. */
    default JobNumber job() {
        return subject().job();
    }
}
