/**
 * What can be asked of a farm, and what it answers.
 *
 * <p>{@link farmhand.farm.command.Command} lists every change a user can ask for. {@link
 * farmhand.farm.command.Decision} is what the rules make of one; {@link
 * farmhand.farm.command.Outcome} is what the asker is told once it is durable.
 *
 * <pre>Command -> Decision -> (commit) -> Outcome</pre>
 */
@NullMarked
package farmhand.farm.command;

import org.jspecify.annotations.NullMarked;
