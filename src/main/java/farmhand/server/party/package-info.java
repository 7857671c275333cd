/**
 * Party's door in HTTP: {@code /tasks} and {@code /task/{id}}.
 *
 * <pre>PartyDoor -> dialect.party -> StandingJob -> FarmHost</pre>
 */
@NullMarked
package farmhand.server.party;

import org.jspecify.annotations.NullMarked;
