/** Tests of the rows: their order, and what is counted over them. */
@NullMarked
package farmhand.viewmodel.row;

import org.jspecify.annotations.NullMarked;
