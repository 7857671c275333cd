/**
 * Paths as this computer and a farm elsewhere name the same files.
 *
 * <pre>a dropped scene -> PathMaps.there -> a job; an output -> PathMaps.here -> a viewer</pre>
 */
@NullMarked
package farmhand.viewmodel.path;

import org.jspecify.annotations.NullMarked;
