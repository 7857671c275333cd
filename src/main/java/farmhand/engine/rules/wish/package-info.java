/**
 * Tasks that are asked to stand otherwise: by which step each comes there, and what follows of it.
 *
 * <pre>Farm, tasks, wished state -> Step -> events, or why not</pre>
 */
@NullMarked
package farmhand.engine.rules.wish;

import org.jspecify.annotations.NullMarked;
