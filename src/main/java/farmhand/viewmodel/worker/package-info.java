/**
 * The machines that run tasks: what each does now, what failed there, and what can be done about
 * it. Watched while they are looked at.
 *
 * <pre>feed, Asker -> WorkersViewModel -> WorkerLine; pause, eject, take out -> Commands</pre>
 */
@NullMarked
package farmhand.viewmodel.worker;

import org.jspecify.annotations.NullMarked;
