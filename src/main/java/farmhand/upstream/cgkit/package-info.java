/**
 * A cgkit queue directory: shown as it changes, worked beside cgkit's own workers, and written so
 * that these read it back. No code that lies in it is run.
 *
 * <p>{@link farmhand.upstream.cgkit.CgkitDirectory} shows it and does what is asked of it; {@link
 * farmhand.upstream.cgkit.CgkitRunner} runs its jobs by the farm's own runner, once it has made a
 * job's {@code .running} directory: whoever makes that has the job.
 *
 * <pre>directory -> TreeReader -> dialect.cgkit -> CgkitDirectory -> coordinator
 * coordinator -> CgkitRunner -> .running -> the farm's runner -> .finished</pre>
 */
@NullMarked
package farmhand.upstream.cgkit;

import org.jspecify.annotations.NullMarked;
