/**
 * Transfers: tasks that copy a file or a folder from one place to another, as their users write
 * them and as far as they are known. Text alone; what a place means on a disk only the runner
 * knows.
 *
 * <pre>text -> Place</pre>
 */
@NullMarked
package farmhand.farm.transfer;

import org.jspecify.annotations.NullMarked;
