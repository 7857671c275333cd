/**
 * The domain: one farm, as one value, changed by one function.
 *
 * <p>{@link farmhand.farm.Farm} is the value and {@link farmhand.farm.Farm#apply} the function;
 * {@link farmhand.farm.FarmEvent} lists all that can happen. Everything here is immutable and may
 * be read from any thread. Status, progress, totals and times of jobs and blocks are derived from
 * their tasks and never stored. Uses java.base and JSpecify alone.
 *
 * <pre>Farm + FarmEvent -> Farm</pre>
 */
@NullMarked
package farmhand.farm;

import org.jspecify.annotations.NullMarked;
