package farmhand.server;

import org.eclipse.jetty.server.Request;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which names a request may ask for this door. A web page can make a name of its own point here
 * and then ask for that; not where the door is encrypted, since nobody certifies such a name.
 */
final class OwnNames {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final boolean encrypted;
    private final Set<String> names;

    /** Those of a door that listens on {@code host}. */
    OwnNames(String host, boolean encrypted) {
        this.encrypted = encrypted;
        this.names =
                Stream.concat(LOOPBACK.stream(), Stream.of(host, machine()))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands before an address of it. */
    String scheme() {
        return encrypted ? "https://" : "http://";
    }

    /**
     * Whether a request that names {@code authority} as its host means this door. Some programs
     * leave out the port; a name of loopback is none that a web page could make, with it or
     * without.
     */
    boolean isAskedFor(String authority, Request request) {
        return LOOPBACK.contains(authority.toLowerCase(Locale.ROOT))
                || (isAt(authority, request) && (encrypted || isOurs(authority, request)));
    }

    /** Whether a page of {@code origin} is a page of this door. */
    boolean isOrigin(String origin, Request request) {
        String authority = origin.substring(Math.min(scheme().length(), origin.length()));
        return origin.startsWith(scheme())
                && isAt(authority, request)
                && isOurs(authority, request);
    }

    private boolean isAt(String authority, Request request) {
        int port = Request.getLocalPort(request);
        boolean usual = port == (encrypted ? HTTPS : HTTP);
        return authority.endsWith(":" + port) || (usual && name(authority).equals(authority));
    }

    private boolean isOurs(String authority, Request request) {
        String name = name(authority).toLowerCase(Locale.ROOT);
        String address = Request.getLocalAddr(request);
        return names.contains(name) || name.equals(address) || name.equals("[" + address + "]");
    }

    private static String name(String authority) {
        return authority.replaceFirst(":\\d{1,5}$", "");
    }

    /** A machine whose own name leads nowhere is asked for by its address. */
    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
