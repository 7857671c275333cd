/**
 * Changes that are asked for, to requests and back.
 *
 * <p>{@link farmhand.dialect.live.command.LiveCommands} is the sender's side: each command becomes
 * one {@link farmhand.dialect.live.command.LiveRequest}, and its answer an outcome. {@link
 * farmhand.dialect.live.command.CommandBodies} is the receiver's side: bodies become commands; and
 * {@link farmhand.dialect.live.command.Outcomes} prints and reads the answers.
 */
@NullMarked
package farmhand.dialect.live.command;

import org.jspecify.annotations.NullMarked;
