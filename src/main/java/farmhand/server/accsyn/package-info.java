/**
 * accsyn's door in HTTP: everything under {@code /api/v3}.
 *
 * <pre>AccsynDoor -> dialect.accsyn -> FarmHost</pre>
 */
@NullMarked
package farmhand.server.accsyn;

import org.jspecify.annotations.NullMarked;
