/**
 * Which jobs the table shows: the chosen view, the chosen state and the typed query together.
 *
 * <p>{@link farmhand.viewmodel.find.Find} holds all three and the list that results. A job that
 * changes comes and goes by itself, but for the time in which somebody points at a row.
 *
 * <pre>Rows -> Find (view, mark, query) -> table, chips, rail</pre>
 */
@NullMarked
package farmhand.viewmodel.find;

import org.jspecify.annotations.NullMarked;
