/**
 * The window on a farm, and the farm of this machine that it starts when there is none.
 *
 * <p>{@link farmhand.app.desktop.WindowCommand} is {@code farmhand} without a subcommand. It finds
 * or starts a coordinator ({@link farmhand.app.desktop.OwnFarm}) and opens the window, or the
 * terminal view where no window can open.
 *
 * <pre>WindowCommand -> OwnFarm (child: farmhand serve) -> LiveLink -> DesktopApp | TextView</pre>
 */
@NullMarked
package farmhand.app.desktop;

import org.jspecify.annotations.NullMarked;
