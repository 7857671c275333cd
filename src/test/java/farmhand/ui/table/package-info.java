/** Tests of what the table is made of; none needs the toolkit. */
@NullMarked
package farmhand.ui.table;

import org.jspecify.annotations.NullMarked;
