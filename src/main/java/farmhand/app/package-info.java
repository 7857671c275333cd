/**
 * The wiring: the only package that knows all others, and that no other knows.
 *
 * <p>{@link farmhand.app.FarmhandApp} reads the arguments and hands over: to {@link
 * farmhand.app.serve.ServeApp} for a coordinator, to {@code DesktopApp} for the window, to the
 * commands of {@code cli} for the rest. Collaborators are made here and passed to constructors;
 * there is no container.
 *
 * <pre>Main -> FarmhandApp -> ServeApp | DesktopApp | cli</pre>
 */
@NullMarked
package farmhand.app;

import org.jspecify.annotations.NullMarked;
