/**
 * Jobs, blocks, tasks, attempts, the farm and refusals as the coordinator tells them, printed and
 * read.
 *
 * <p>{@link farmhand.dialect.live.answer.Answers} has the texts of HTTP answers; the classes beside
 * it have the objects, which the frames of the live feed hold too. Readers pass over keys that they
 * do not know, so that an older window can watch a newer coordinator.
 */
@NullMarked
package farmhand.dialect.live.answer;

import org.jspecify.annotations.NullMarked;
