/** The Submit form, sent to a farm that answers what the test wants. */
@NullMarked
package farmhand.viewmodel.form.submit;

import org.jspecify.annotations.NullMarked;
