/**
 * What the table can show beside names and strips, and which of it the user wants.
 *
 * <p>{@link farmhand.viewmodel.column.ShownColumns} remembers which columns are there and how wide.
 * What is in every row stands in its {@link farmhand.viewmodel.row.RowFacts}; what few look at is
 * told by {@link farmhand.viewmodel.column.MoreFacts} and {@link
 * farmhand.viewmodel.column.HeldMemory}, and costs nothing while its column is not shown.
 *
 * <pre>Column -> ShownColumns -> menus, table; MoreFacts, HeldMemory -> cells</pre>
 */
@NullMarked
package farmhand.viewmodel.column;

import org.jspecify.annotations.NullMarked;
