/**
 * A farm of Afanasy's server, mirrored: {@link farmhand.upstream.afanasy.AfanasyLink} is a {@link
 * farmhand.farm.link.FarmHost} whose truth is elsewhere.
 *
 * <p>One thread asks the server what happened, once in each of its cycles, and carries out commands
 * one after another: the rules of the engine decide, afserver does, and what it then says is the
 * farm. History, undo and keys are kept in memory; a restart is a new epoch.
 *
 * <pre>afserver -> Server -> Mirror -> Farm -> FarmFeed; Command -> Rules -> Deeds -> afserver
 * </pre>
 */
@NullMarked
package farmhand.upstream.afanasy;

import org.jspecify.annotations.NullMarked;
