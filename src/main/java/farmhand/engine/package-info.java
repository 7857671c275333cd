/**
 * The coordinator: the farm of this machine, with one writer.
 *
 * <p>{@link farmhand.engine.Coordinator} drains waiting commands and reports, decides each against
 * the working farm, commits the batch with one {@link farmhand.engine.Store#commit}, publishes, and
 * answers. {@link farmhand.engine.Rules} decide and hold no state. Knows no sockets, files,
 * processes or texts: {@code Store} and {@code TaskRunner} are its ports.
 *
 * <pre>Command, report -> Rules -> FarmEvent -> Farm -> Store.commit -> publish -> Outcome</pre>
 */
@NullMarked
package farmhand.engine;

import org.jspecify.annotations.NullMarked;
