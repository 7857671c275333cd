/**
 * Who changed what on a farm, and when.
 *
 * <p>An {@link farmhand.farm.history.Entry} is kept for every command that changed something, in
 * the same commit as the change; a bulk is one entry. {@link farmhand.farm.history.HistoryPage} is
 * what is answered of them.
 *
 * <pre>Command -> Decision -> events and Entry -> (commit)</pre>
 */
@NullMarked
package farmhand.farm.history;

import org.jspecify.annotations.NullMarked;
