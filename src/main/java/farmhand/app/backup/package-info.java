/**
 * The commands that copy a farm to one file and put it back.
 *
 * <p>Entries: {@link farmhand.app.backup.BackupCommand} and {@link
 * farmhand.app.backup.RestoreCommand}; the work is the store's. Both act on the data folder itself,
 * not through a coordinator, so that they work when none can start.
 *
 * <pre>farmhand backup FILE -> store.Backup -> FILE</pre>
 */
@NullMarked
package farmhand.app.backup;

import org.jspecify.annotations.NullMarked;
