/** Forms that make a job grow, sent to a farm that answers what the test wants. */
@NullMarked
package farmhand.viewmodel.form.append;

import org.jspecify.annotations.NullMarked;
