/**
 * Regular expressions that take linear time whatever they say.
 *
 * <p>{@link farmhand.query.pattern.Pattern} is read into a tree, compiled to a small machine, and
 * run on all its states at once; there is no going back, so no pattern can hold up the farm.
 *
 * <pre>text -> PatternReader -> Node -> Program</pre>
 */
@NullMarked
package farmhand.query.pattern;

import org.jspecify.annotations.NullMarked;
