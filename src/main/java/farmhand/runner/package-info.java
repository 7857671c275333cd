/**
 * Runs tasks as processes of this machine.
 *
 * <p>{@link farmhand.runner.ProcessRunner} gives each attempt a shell in a session of its own, a
 * log file that the processes write themselves, and a virtual thread that sees it through to the
 * end of its last process, which {@link farmhand.runner.process} starts and ends. One shared thread
 * reads what the logs gained and finds the progress in it. {@link farmhand.runner.services} say
 * what to look for.
 *
 * <pre>Launch -> RunningAttempt -> processes -> log file -> Tail -> OutputReader -> Reports</pre>
 */
@NullMarked
package farmhand.runner;

import org.jspecify.annotations.NullMarked;
