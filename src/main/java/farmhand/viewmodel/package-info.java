/**
 * What the screen says: properties and observable lists, without any scene or stage, so that all of
 * it is tested without a toolkit.
 *
 * <p>{@link farmhand.viewmodel.FarmViewModel} is the entry: one farm, seen through one {@link
 * farmhand.farm.link.FarmLink}. Everything here lives on the window's thread, which is reached by
 * the one scheduler that the model is given.
 *
 * <pre>FarmLink -> FeedReader -> Rows, Connection, LogViewModel -> views
 * views -> Actions, forms -> Sender -> FarmLink</pre>
 */
@NullMarked
package farmhand.viewmodel;

import org.jspecify.annotations.NullMarked;
