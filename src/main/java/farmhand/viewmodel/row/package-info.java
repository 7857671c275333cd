/**
 * The rows of the table: one for each job, block and task that is shown, found by key and changed
 * in place, never rebuilt.
 *
 * <p>{@link farmhand.viewmodel.row.Rows} folds what the farm tells into them. A {@link
 * farmhand.viewmodel.row.Row} has one property, its {@link farmhand.viewmodel.row.RowFacts}: all
 * texts of the row at one moment, so that a row never shows half a change.
 *
 * <pre>Update -> Rows -> JobRow / BlockRow / TaskRow -> RowFacts -> cells</pre>
 */
@NullMarked
package farmhand.viewmodel.row;

import org.jspecify.annotations.NullMarked;
