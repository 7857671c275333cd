/**
 * The people whose jobs are on the farm: how much of it each has, and what holds for them.
 *
 * <pre>Rows, FarmPolicy -> UsersViewModel -> UserLine; priority, limit, pause -> Commands</pre>
 */
@NullMarked
package farmhand.viewmodel.user;

import org.jspecify.annotations.NullMarked;
