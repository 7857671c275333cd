package farmhand.app.serve;

import picocli.CommandLine.TypeConversionException;

/**
 * Where a door listens.
 *
 * @param host name or address
 * @param port 0 = any free one
 */
record HostPort(String host, int port) {
    /** Reads {@code host:port}, or a port of this machine. */
    static HostPort orPort(String text) {
        return parse(text.matches("\\d{1,5}") ? "127.0.0.1:" + text : text);
    }

    /** Reads {@code host:port}. */
    static HostPort parse(String text) {
        int colon = text.lastIndexOf(':');
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (colon > 0 && port >= 0 && port <= 65_535) {
                return new HostPort(text.substring(0, colon), port);
            }
        } catch (NumberFormatException _) {
            // said below, with what to write
        }
        throw new TypeConversionException(
                "“" + text + "” is no HOST:PORT; write 127.0.0.1:8032, or port 0 for any.");
    }
}
