/**
 * What was said to the farm and what came of it: commands on their way, the sentence that each ends
 * in, and what was done last, so that it can be undone.
 *
 * <p>{@link farmhand.viewmodel.act.send.Commands} sends; what waits while there is no connection
 * lies in {@link farmhand.viewmodel.act.send.Outbox}.
 */
@NullMarked
package farmhand.viewmodel.act.send;

import org.jspecify.annotations.NullMarked;
