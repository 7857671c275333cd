/**
 * What cannot be, whoever asks for it: names that are not there or there already, tasks that
 * nothing says how to run, and what others changed meanwhile.
 *
 * <pre>Farm, what is asked for -> Refused, or nothing</pre>
 */
@NullMarked
package farmhand.engine.rules.refuse;

import org.jspecify.annotations.NullMarked;
