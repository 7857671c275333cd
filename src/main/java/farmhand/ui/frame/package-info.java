/**
 * What stands around the middle of a window: the bar at its top, the rail of places, the status bar
 * and what lies over it for a while.
 */
@NullMarked
package farmhand.ui.frame;

import org.jspecify.annotations.NullMarked;
