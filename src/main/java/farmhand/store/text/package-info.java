/**
 * The texts that a store keeps in its columns: events, terms, wishes and tasks as JSON, ranges of
 * tasks as chunks.
 *
 * <p>{@link farmhand.store.text.Json} writes and reads all of them; what was written by an earlier
 * version is read for ever. Text that cannot be read is a {@link farmhand.store.text.DamagedRow}.
 * No tables, no files.
 */
@NullMarked
package farmhand.store.text;

import org.jspecify.annotations.NullMarked;
