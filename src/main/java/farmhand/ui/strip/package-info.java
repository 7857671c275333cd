/**
 * The frame strip: one canvas that shows the state of every task of a row.
 *
 * <p>{@link farmhand.ui.strip.StripPainter} draws what {@link farmhand.ui.strip.StripFold} made of
 * the tasks: where a pixel holds several, the worst state wins. Height tells states apart as well
 * as hue does, so a strip reads in grey.
 *
 * <pre>Strip -> StripFold -> StripPainter (colours: Palette) -> Canvas</pre>
 */
@NullMarked
package farmhand.ui.strip;

import org.jspecify.annotations.NullMarked;
