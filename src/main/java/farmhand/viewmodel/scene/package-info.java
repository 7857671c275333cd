/**
 * What is dropped on the window: job files, scenes, files to be worked on one by one. Reads files,
 * each up to a bound and never on the window's thread; writes none.
 *
 * <p>{@link farmhand.viewmodel.scene.Dropped#read} is the way in.
 *
 * <pre>paths -> Dropped -> SubmitForm</pre>
 */
@NullMarked
package farmhand.viewmodel.scene;

import org.jspecify.annotations.NullMarked;
