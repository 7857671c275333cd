/**
 * Processes of this machine, and whatever they start, from their beginning to their end.
 *
 * <p>A {@link farmhand.runner.process.Spawner} starts them: by {@code posix_spawn} where the C
 * library has all that takes, else by Java's own {@code ProcessBuilder}. Each is the root of a
 * {@link farmhand.runner.process.ProcessTree}, which is ended as a whole. A {@link
 * farmhand.runner.process.Guard}, itself a process, ends them when this program dies.
 *
 * <pre>Program -> Spawner -> TaskProcess -> ProcessTree</pre>
 */
@NullMarked
package farmhand.runner.process;

import org.jspecify.annotations.NullMarked;
