/**
 * The machines that run tasks: what each does now, what failed there, and what can be done about
 * it. Asked for while they are looked at.
 *
 * <pre>Asker -> WorkersViewModel -> WorkerLine; pause, eject, take out -> Commands</pre>
 */
@NullMarked
package farmhand.viewmodel.worker;

import org.jspecify.annotations.NullMarked;
