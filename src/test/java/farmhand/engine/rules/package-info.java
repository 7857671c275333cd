/**
 * What commands mean, tried on farms made of events.
 *
 * <p>{@link farmhand.engine.rules.TransitionTest} is the whole table of what a person may do to a
 * task in each state; the other tests are about one kind of command each.
 */
@NullMarked
package farmhand.engine.rules;

import org.jspecify.annotations.NullMarked;
