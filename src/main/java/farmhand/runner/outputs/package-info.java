/**
 * Shows the files that tasks made to who may not look at this machine's disk.
 *
 * <p>{@link farmhand.runner.outputs.MadeFiles} lists what a task declared or reported and reads it;
 * nothing outside of the job's folders is shown, wherever links lead. {@link
 * farmhand.runner.outputs.Thumbnail} makes small pictures of some.
 *
 * <pre>declared, reported -> MadeFiles -> JobFolders -> bytes | Thumbnail</pre>
 */
@NullMarked
package farmhand.runner.outputs;

import org.jspecify.annotations.NullMarked;
