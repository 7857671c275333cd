/** What is said of rows otherwise. */
@NullMarked
package farmhand.viewmodel.form.edit;

import org.jspecify.annotations.NullMarked;
