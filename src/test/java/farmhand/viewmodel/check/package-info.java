/** What is looked at before something is submitted. */
@NullMarked
package farmhand.viewmodel.check;

import org.jspecify.annotations.NullMarked;
