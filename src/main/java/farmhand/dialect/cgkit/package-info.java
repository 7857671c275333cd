/**
 * The files of a cgkit queue directory, and what a job in it is to a farm. Nothing here touches a
 * disk: {@code upstream.cgkit} reads and writes.
 *
 * <p>{@link farmhand.dialect.cgkit.ProcDef}, {@link farmhand.dialect.cgkit.LinkFile} and {@link
 * farmhand.dialect.cgkit.QueueConfig} are files; {@link farmhand.dialect.cgkit.SeenJob} is a job as
 * it was read, and {@link farmhand.dialect.cgkit.ShownJob} what the farm shows of it.
 *
 * <pre>.proc_def, links, queue.cfg -> SeenJob -> ShownJob</pre>
 */
@NullMarked
package farmhand.dialect.cgkit;

import org.jspecify.annotations.NullMarked;
