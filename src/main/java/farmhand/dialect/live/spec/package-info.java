/**
 * Jobs, blocks and tasks as users write them in JSON, to specs and back.
 *
 * <p>{@link farmhand.dialect.live.spec.SpecReader} reads strictly: whatever it does not know is
 * refused with its position, such as {@code blocks[0].frames}, and what may stand there. {@link
 * farmhand.dialect.live.spec.SpecPrinter} writes what the reader reads.
 *
 * <pre>text -> Json -> Fields -> JobSpec, BlockSpec, TaskSpec</pre>
 */
@NullMarked
package farmhand.dialect.live.spec;

import org.jspecify.annotations.NullMarked;
