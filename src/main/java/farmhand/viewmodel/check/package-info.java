/**
 * Whether the farm could do what is about to be submitted, as far as that can be seen from here.
 *
 * <pre>files, service, folder -> Checks -> FarmSight, Question -> Check, a line each</pre>
 */
@NullMarked
package farmhand.viewmodel.check;

import org.jspecify.annotations.NullMarked;
