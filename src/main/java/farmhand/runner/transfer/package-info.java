/**
 * Copies files: where places lie on this machine, how large they are, and the copying itself. A
 * file comes under another name first, is made durable, and then takes its own at once.
 *
 * <pre>Transfer -> Shares -> Copy -> SmallFiles | LargeFile</pre>
 */
@NullMarked
package farmhand.runner.transfer;

import org.jspecify.annotations.NullMarked;
