/**
 * The table of jobs, blocks and tasks.
 *
 * <p>{@link farmhand.ui.table.FarmTable} is the entry. Items of the tree are made when their parent
 * is first opened, and before it opens, since filling an open one costs the square of its children
 * ({@link farmhand.ui.table.Opening}). {@link farmhand.ui.table.Steadiness} keeps selection and
 * scroll by key while rows come, go and move. {@link farmhand.ui.table.Columns} says what stands in
 * each column, {@link farmhand.ui.table.ColumnFit} how wide they are.
 *
 * <pre>Rows -> FarmTable (items) -> Columns (cells)</pre>
 */
@NullMarked
package farmhand.ui.table;

import org.jspecify.annotations.NullMarked;
