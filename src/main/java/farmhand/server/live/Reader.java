package farmhand.server.live;

import java.util.function.BooleanSupplier;

/**
 * Who reads the feed.
 *
 * @param user their name
 * @param welcome whether they still are; asked about once a second, on a thread of the server's
 */
public record Reader(String user, BooleanSupplier welcome) {}
