/**
 * What time and events bring without anybody asking: jobs age, runs recur, brakes take hold, memory
 * gets scarce. Used by the writer alone.
 */
@NullMarked
package farmhand.engine.upkeep;

import org.jspecify.annotations.NullMarked;
