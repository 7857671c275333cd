/**
 * What this process is: its version, and where its log goes.
 *
 * <p>{@link farmhand.app.program.Logging} is the only code that names the logging library behind
 * SLF4J.
 */
@NullMarked
package farmhand.app.program;

import org.jspecify.annotations.NullMarked;
