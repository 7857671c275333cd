/** The files of a queue directory as text: good ones, and hostile ones. */
@NullMarked
package farmhand.dialect.cgkit;

import org.jspecify.annotations.NullMarked;
