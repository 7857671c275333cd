/**
 * How things on a farm are named: job numbers, addresses such as {@code 214/0/17/2}, sets of task
 * indexes, moments.
 *
 * <p>Ids are types, never strings or ints, so that a block index cannot be taken for a task index.
 * Texts that people type are read by the {@code parse} methods here and nowhere else. Uses only
 * {@code refusal}.
 */
@NullMarked
package farmhand.farm.address;

import org.jspecify.annotations.NullMarked;
