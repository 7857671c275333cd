/**
 * JSON as Farmhand's own interface reads and writes it: within limits, and strictly where a user
 * wrote it.
 *
 * <p>{@link farmhand.dialect.live.json.Json} turns text into a tree and back, {@link
 * farmhand.dialect.live.json.Fields} reads the keys of an object and refuses what is unknown or of
 * the wrong type, with its position. Used by the packages beside it only: whoever is outside of
 * {@code dialect.live} deals in texts and domain values.
 */
@NullMarked
package farmhand.dialect.live.json;

import org.jspecify.annotations.NullMarked;
