/**
 * The store: a farm kept in one SQLite file, so that it outlives the process.
 *
 * <p>{@link farmhand.store.SqliteStore} is the entry. It keeps what the farm is, not what happened:
 * a commit writes the rows that differ between two versions, found by what they do not share. The
 * data folder belongs to one coordinator at a time. Readable with the {@code sqlite3} tool while
 * the farm runs; {@code schema-1.sql} says what stands where.
 *
 * <pre>(before, after, events) -> rows that differ -> one transaction, one fsync</pre>
 */
@NullMarked
package farmhand.store;

import org.jspecify.annotations.NullMarked;
