/**
 * {@code farmhand serve}: a coordinator with its store, its runner and its doors. Needs no JavaFX.
 *
 * <p>{@link farmhand.app.serve.ServeCommand} reads the options, {@link farmhand.app.serve.ServeApp}
 * builds and ends what they ask for.
 *
 * <pre>options -> SqliteStore + ProcessRunner -> Coordinator -> HttpDoor</pre>
 */
@NullMarked
package farmhand.app.serve;

import org.jspecify.annotations.NullMarked;
