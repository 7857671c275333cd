/**
 * Who changed what on a farm, and when.
 *
 * <p>An {@link farmhand.farm.history.Entry} is kept for every command that changed something, in
 * the same commit as the change; a bulk is one entry. {@link farmhand.farm.history.HistoryPage} is
 * what is answered of them. {@link farmhand.farm.history.Undo} is kept beside an entry: what was
 * before and what was after.
 *
 * <pre>Command -> Decision -> events and Entry -> (commit)</pre>
 */
@NullMarked
package farmhand.farm.history;

import org.jspecify.annotations.NullMarked;
