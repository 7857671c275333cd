/** Tests of the commands that copy a farm and put it back. */
@NullMarked
package farmhand.app.backup;

import org.jspecify.annotations.NullMarked;
