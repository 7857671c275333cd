/**
 * The log of one task, followed: the newest lines of its newest attempt. What is older than a bound
 * is let go, and the first line says so.
 */
@NullMarked
package farmhand.viewmodel.log;

import org.jspecify.annotations.NullMarked;
