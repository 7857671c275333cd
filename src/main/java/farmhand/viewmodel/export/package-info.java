/**
 * The rows of the table as text for other programs: what is shown, as it is shown.
 *
 * <pre>lines of the table -> Exported -> Exports -> a file of this computer</pre>
 */
@NullMarked
package farmhand.viewmodel.export;

import org.jspecify.annotations.NullMarked;
