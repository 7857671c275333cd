/**
 * Tests of the doors through real sockets: a real server on a free port, a real client.
 *
 * <p>{@code FakeFarm} is behind the doors: it folds real events and tells its readers by real
 * feeds, but decides every command in the simplest way. {@code DoorTest} is what each test begins
 * with; {@code FeedReader} is one live session as a test sees it.
 */
@NullMarked
package farmhand.server;

import org.jspecify.annotations.NullMarked;
