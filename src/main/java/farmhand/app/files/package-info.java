/**
 * Job files, in whichever form they are written: Farmhand's own or Afanasy's.
 *
 * <p>{@link farmhand.app.files.JobFiles} looks at a text and hands it to the dialect that reads it.
 */
@NullMarked
package farmhand.app.files;

import org.jspecify.annotations.NullMarked;
