/** What the columns say that few look at. */
@NullMarked
package farmhand.viewmodel.column;

import org.jspecify.annotations.NullMarked;
