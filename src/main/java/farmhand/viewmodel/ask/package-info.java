/**
 * Questions to the farm: what its feed does not tell.
 *
 * <pre>Asker -> FarmLink -> answer on the window's thread</pre>
 */
@NullMarked
package farmhand.viewmodel.ask;

import org.jspecify.annotations.NullMarked;
