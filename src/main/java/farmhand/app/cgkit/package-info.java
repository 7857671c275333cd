/**
 * {@code farmhand cgkit}: what is done with cgkit queue directories without a farm.
 *
 * <p>{@link farmhand.app.cgkit.CgkitCommand} holds the commands.
 */
@NullMarked
package farmhand.app.cgkit;

import org.jspecify.annotations.NullMarked;
