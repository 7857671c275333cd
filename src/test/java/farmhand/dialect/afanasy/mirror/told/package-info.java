/** Tests of {@code farmhand.dialect.afanasy.mirror.told}. */
@NullMarked
package farmhand.dialect.afanasy.mirror.told;

import org.jspecify.annotations.NullMarked;
