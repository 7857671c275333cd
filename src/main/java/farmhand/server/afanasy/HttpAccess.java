package farmhand.server.afanasy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Whether an HTTP request comes from a program and not from a web page that its user looks at: that
 * is known by its {@code Origin}, and by the {@code Host} it was pointed at. A page whose name was
 * led here has another name in both; an address that the connection arrived at cannot be such a
 * name, and a browser always says where it goes.
 *
 * @param host name that is listened on
 * @param local address at which the connection arrived
 */
record HttpAccess(String host, InetAddress local) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PORT = ":\\d{1,5}$";

    boolean mayPass(HttpHead head) {
        String origin = head.fields().getOrDefault("origin", "");
        String site = head.fields().getOrDefault("sec-fetch-site", "none");
        var at = head.fields().get("host");
        return (origin.isEmpty() || isOurs(name(origin.replaceFirst("^https?://", ""))))
                && (site.equals("none") || site.equals("same-origin"))
                && (at == null || leadsHere(name(at)));
    }

    private static String name(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(PORT, "");
    }

    private boolean isOurs(String name) {
        return LOOPBACK.contains(name) || name.equals(host.toLowerCase(Locale.ROOT));
    }

    private boolean leadsHere(String name) {
        return isOurs(name) || isLocal(name) || name.equals(machine().toLowerCase(Locale.ROOT));
    }

    /** A name is never looked up for this. */
    private boolean isLocal(String name) {
        boolean bracketed = name.startsWith("[") && name.endsWith("]");
        try {
            return InetAddress.ofLiteral(bracketed ? name.substring(1, name.length() - 1) : name)
                    .equals(local);
        } catch (IllegalArgumentException aName) {
            return false;
        }
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
