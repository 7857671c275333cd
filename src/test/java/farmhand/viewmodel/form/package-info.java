/** Forms without a toolkit, sent to a farm that answers what the test wants. */
@NullMarked
package farmhand.viewmodel.form;

import org.jspecify.annotations.NullMarked;
