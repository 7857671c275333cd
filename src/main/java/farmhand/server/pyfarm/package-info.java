/**
 * pyfarm's door in HTTP: {@code /api/v1}.
 *
 * <pre>PyfarmDoor -> JobRoutes, TaskRoutes, AttemptRoutes -> dialect.pyfarm -> FarmHost</pre>
 */
@NullMarked
package farmhand.server.pyfarm;

import org.jspecify.annotations.NullMarked;
