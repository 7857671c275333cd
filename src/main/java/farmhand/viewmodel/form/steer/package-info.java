/** What the dialogs say that steer what is there: pause or stop, exclude, delete, leave. */
@NullMarked
package farmhand.viewmodel.form.steer;

import org.jspecify.annotations.NullMarked;
