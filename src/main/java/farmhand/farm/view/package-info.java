/**
 * What one reader of the farm sees, and how that changes.
 *
 * <p>{@link farmhand.farm.view.View} is {@code project(Farm, Watch)}; {@link
 * farmhand.farm.view.ViewChange} is the difference between two of them. One law holds for them: a
 * folded view equals the projected farm, whatever was conflated, cut or resumed in between.
 *
 * <pre>Farm -> Projection -> ViewChange -> (any wire) -> View</pre>
 */
@NullMarked
package farmhand.farm.view;

import org.jspecify.annotations.NullMarked;
