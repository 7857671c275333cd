/**
 * What one reader of the farm sees, and how that changes.
 *
 * <p>{@link farmhand.farm.view.View} is what is seen of all jobs. {@link
 * farmhand.farm.view.Differences} says what a reader must be told to go from one farm to another,
 * {@link farmhand.farm.view.Parts} what one must be told that knows nothing. One law holds for jobs
 * and for the tasks of those that are watched: what is folded is what is, whatever was conflated,
 * cut or resumed in between.
 *
 * <pre>Farm, Farm -> Differences -> ViewChange -> (any wire) -> View</pre>
 */
@NullMarked
package farmhand.farm.view;

import org.jspecify.annotations.NullMarked;
