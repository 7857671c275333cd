/**
 * What the middle of the window shows beside jobs: machines and people, each a table with a pane
 * beside it.
 *
 * <p>May use view models and parts. {@link farmhand.ui.place.WorkersPlace} and {@link
 * farmhand.ui.place.UsersPlace} are the entries.
 */
@NullMarked
package farmhand.ui.place;

import org.jspecify.annotations.NullMarked;
