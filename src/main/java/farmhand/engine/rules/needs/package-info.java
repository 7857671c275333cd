/**
 * What waits for what: needs as users wrote them, bound to jobs, blocks and tasks of the farm, and
 * refused where things would wait for each other in a circle.
 */
@NullMarked
package farmhand.engine.rules.needs;

import org.jspecify.annotations.NullMarked;
