/**
 * What the farm tells of a row, as text for those who write scripts against it.
 *
 * <pre>row -> Told -> RawText (on another thread) -> lines</pre>
 */
@NullMarked
package farmhand.viewmodel.raw;

import org.jspecify.annotations.NullMarked;
