/**
 * What may be done on a farm, and what follows from it: pure functions that hold no state.
 *
 * <p>{@link farmhand.engine.rules.Rules} is the entry. It uses the domain alone. A refusal's code
 * is one of these, by what the asker can do about it:
 *
 * <ul>
 *   <li>there is no such thing: {@code not_found};
 *   <li>it makes no sense: {@code unknown_need cycle no_blocks too_many_blocks no_tasks
 *       too_many_tasks bad_status unknown_queue too_many_queues too_many_limits}, and what the
 *       specs' constructors say;
 *   <li>not as things stand: {@code numeric_block already_done not_held not_failed not_paused
 *       jobs_only not_alike default_queue}.
 * </ul>
 *
 * <pre>Farm, Command -> Rules -> Decision</pre>
 */
@NullMarked
package farmhand.engine.rules;

import org.jspecify.annotations.NullMarked;
