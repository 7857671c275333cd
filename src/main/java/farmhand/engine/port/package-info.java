/**
 * What the coordinator asks of the world: where the farm is kept, who runs its tasks, which files
 * there are, and who keeps jobs of its own that are shown on the farm.
 */
@NullMarked
package farmhand.engine.port;

import org.jspecify.annotations.NullMarked;
