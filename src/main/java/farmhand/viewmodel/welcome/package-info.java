/**
 * The first start: where renders run is asked once, on one page, before anything is started.
 *
 * <p>{@link farmhand.viewmodel.welcome.WelcomeViewModel} is the page. What it asks of the computer
 * it asks by {@link farmhand.viewmodel.welcome.ThisComputer}; it needs no network.
 *
 * <pre>ThisComputer -> WelcomeViewModel -> Choice -> whoever opens windows</pre>
 */
@NullMarked
package farmhand.viewmodel.welcome;

import org.jspecify.annotations.NullMarked;
