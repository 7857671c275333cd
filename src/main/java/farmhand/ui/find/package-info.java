/**
 * What finds rows: the filter field with its offers and terms, chips with counts, columns and saved
 * views.
 *
 * <p>{@link farmhand.ui.find.FindFields} is where one types.
 */
@NullMarked
package farmhand.ui.find;

import org.jspecify.annotations.NullMarked;
