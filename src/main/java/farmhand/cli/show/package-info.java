/** Commands that show something of a farm and change nothing: lists, logs, live views, reasons. */
@NullMarked
package farmhand.cli.show;

import org.jspecify.annotations.NullMarked;
