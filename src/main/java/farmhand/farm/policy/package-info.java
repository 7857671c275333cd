/**
 * What is said of a farm as a whole rather than of one job: its queues, its users, what of a
 * service may run at a time, and whether it is paused.
 *
 * <p>{@link farmhand.farm.policy.Policy} holds it all; a farm has one and people change it piece by
 * piece.
 */
@NullMarked
package farmhand.farm.policy;

import org.jspecify.annotations.NullMarked;
