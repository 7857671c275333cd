/**
 * Why something does not run: one sentence for every open job, block and task, computed from the
 * farm and from what its scheduler knows.
 *
 * <p>{@link farmhand.farm.why.Whys} answers; each {@link farmhand.farm.why.Why} names the kind of
 * reason, whom it is about, what it waits for and what would help. The first reason counts, from
 * the whole job down to the place in the queue.
 *
 * <pre>Farm + Capacity -> Why</pre>
 */
@NullMarked
package farmhand.farm.why;

import org.jspecify.annotations.NullMarked;
