/**
 * The page that describes the HTTP door to programs, made from the routes that are served.
 *
 * <p>{@link farmhand.dialect.live.openapi.OpenApi} prints it; {@link
 * farmhand.dialect.live.openapi.CommandTable} holds the commands of {@code POST /farm/commands}
 * with their arguments, and {@link farmhand.dialect.live.openapi.Summaries} what each route does.
 */
@NullMarked
package farmhand.dialect.live.openapi;

import org.jspecify.annotations.NullMarked;
