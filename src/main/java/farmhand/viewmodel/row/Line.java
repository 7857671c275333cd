package farmhand.viewmodel.row;

import javafx.beans.property.ReadOnlyObjectProperty;

/** A line of the table: something of the farm, or a heading above jobs. */
public sealed interface Line permits Row, GroupRow {
    /** What it shows. */
    ReadOnlyObjectProperty<RowFacts> facts();
}
