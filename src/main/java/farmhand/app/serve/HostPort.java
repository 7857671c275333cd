package farmhand.app.serve;

import farmhand.app.discovery.ThisHost;

import picocli.CommandLine.TypeConversionException;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a door listens.
 *
 * @param host name or address
 * @param port 0 = any free one
 */
record HostPort(String host, int port) {
    /** The address of it, on that port, for other machines; empty where they cannot reach it. */
    String beyond(String scheme, int where) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(bare());
        if (address.isLoopbackAddress()) {
            return "";
        }
        String name = address.isAnyLocalAddress() ? ThisHost.name() : bare();
        return scheme + bracketed(name) + ":" + where;
    }

    /** Its address, on that port, for this machine. */
    String here(String scheme, int where) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(bare());
        String name = address.isAnyLocalAddress() ? "127.0.0.1" : bare();
        return scheme + bracketed(name) + ":" + where;
    }

    private String bare() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String bracketed(String name) {
        return name.contains(":") ? "[" + name + "]" : name;
    }

    /** Reads {@code host:port}, or a port alone, which is one of this machine for itself. */
    static HostPort parse(String written) {
        String text = written.matches("\\d{1,5}") ? "127.0.0.1:" + written : written;
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
