/** What was done on the farm: by whom, from where, to what, and how it went. */
@NullMarked
package farmhand.viewmodel.past;

import org.jspecify.annotations.NullMarked;
