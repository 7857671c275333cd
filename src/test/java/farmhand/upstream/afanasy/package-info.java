@NullMarked
package farmhand.upstream.afanasy;

import org.jspecify.annotations.NullMarked;
