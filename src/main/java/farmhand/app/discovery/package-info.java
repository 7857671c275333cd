/**
 * How processes of this machine find each other: the data folder, the file that names a running
 * coordinator, its token.
 *
 * <p>{@link farmhand.app.discovery.DataFolder} says where; {@link farmhand.app.discovery.FarmFile}
 * is what a running coordinator leaves there for windows and commands.
 */
@NullMarked
package farmhand.app.discovery;

import org.jspecify.annotations.NullMarked;
