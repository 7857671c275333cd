/**
 * What the user can do: one {@link farmhand.viewmodel.act.Action} for each verb, which knows
 * whether it can be done to what is chosen, and if not, why.
 *
 * <p>{@link farmhand.viewmodel.act.Actions} holds all of them. {@link
 * farmhand.viewmodel.act.send.Commands} sends what they ask for and says what became of it as a
 * {@link farmhand.viewmodel.act.send.Said}. Nothing here changes a row: rows follow the farm.
 *
 * <pre>Selection -> Chosen -> Action -> Commands (or a form) -> FarmLink; Outcome -> Said</pre>
 */
@NullMarked
package farmhand.viewmodel.act;

import org.jspecify.annotations.NullMarked;
