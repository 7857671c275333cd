/**
 * The coordinator: the farm of this machine, with one writer.
 *
 * <p>{@link farmhand.engine.Coordinator} queues commands and reports in an {@code Inbox}; the
 * {@code Writer} decides each against the working farm by {@link farmhand.engine.rules}, lets
 * {@link farmhand.engine.schedule} fill free slots, commits the batch with one {@link
 * farmhand.engine.port.Store#commit}, publishes, and answers. Knows no sockets, files, processes or
 * texts: {@code Store} and {@code TaskRunner} are its ports.
 *
 * <p>What it refuses for reasons of its own has the code {@code busy}, {@code closing} or {@code
 * store_failed} (worth another try) or {@code internal_error} (a bug).
 *
 * <pre>
 * Command, report -> Inbox -> Writer -> FarmEvent -> Farm -> Store.commit -> publish -> Outcome
 * </pre>
 */
@NullMarked
package farmhand.engine;

import org.jspecify.annotations.NullMarked;
