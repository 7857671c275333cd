/**
 * Tests of Farmhand's own interface as text.
 *
 * <p>{@code RandomViews} makes values of all kinds from a seed, since what one side writes the
 * other side must read as it was.
 */
@NullMarked
package farmhand.dialect.live;

import org.jspecify.annotations.NullMarked;
