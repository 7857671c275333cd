/** Forms that steer jobs, sent to a farm that answers what the test wants. */
@NullMarked
package farmhand.viewmodel.form.steer;

import org.jspecify.annotations.NullMarked;
