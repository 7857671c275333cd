@NullMarked
package farmhand.upstream;

import org.jspecify.annotations.NullMarked;
