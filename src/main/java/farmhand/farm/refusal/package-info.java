/**
 * Why something was not done, as a value: what happened, to what, and what to do about it.
 *
 * <p>{@link farmhand.farm.refusal.Rejection} is that value; {@link farmhand.farm.refusal.Refused}
 * carries it out of a constructor that was given something it cannot hold. The lowest package of
 * the domain: it uses java.base alone, and every other package of the program may use it.
 */
@NullMarked
package farmhand.farm.refusal;

import org.jspecify.annotations.NullMarked;
