/** A queue directory on a real disk, shown and worked by real coordinators. */
@NullMarked
package farmhand.upstream.cgkit;

import org.jspecify.annotations.NullMarked;
