/**
 * How it looks: the window, built in code, one class for each region. A view binds to a view model
 * and calls it; it decides nothing.
 *
 * <p>{@link farmhand.ui.MainWindow#show} puts the window on a stage. Colours and glyphs are in the
 * style sheets beside this package, texts in the view model's bundle. {@link
 * farmhand.ui.FxScheduler} is the one way onto the toolkit's thread.
 */
@NullMarked
package farmhand.ui;

import org.jspecify.annotations.NullMarked;
