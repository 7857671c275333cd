/**
 * The one way to watch and steer a farm, near or far.
 *
 * <p>{@link farmhand.farm.link.FarmLink} is the port: updates from a revision, send commands, ask a
 * question. {@link farmhand.farm.link.FarmHost} is a link that holds the whole farm, which is what
 * doors serve; {@link farmhand.farm.link.FarmFeed} tells one reader of such a farm.
 *
 * <pre>FarmHost -> FarmFeed -> Update -> (any wire) -> FarmLink</pre>
 */
@NullMarked
package farmhand.farm.link;

import org.jspecify.annotations.NullMarked;
