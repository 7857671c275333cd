package farmhand.server.afanasy;

import java.util.Locale;
import java.util.Set;

/**
 * Whether an HTTP request comes from a program and not from a web page that its user looks at: that
 * is known by its {@code Origin}, and by the {@code Host} it was pointed at.
 *
 * @param host name that is listened on
 */
record HttpAccess(String host) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean mayPass(HttpHead head) {
        String origin = head.fields().getOrDefault("origin", "");
        String site = head.fields().getOrDefault("sec-fetch-site", "none");
        return (origin.isEmpty() || isOurs(origin.replaceFirst("^https?://", "")))
                && (site.equals("none") || site.equals("same-origin"))
                && isOurs(head.fields().getOrDefault("host", ""));
    }

    private boolean isOurs(String authority) {
        String name = authority.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        return LOOPBACK.contains(name) || name.equals(host.toLowerCase(Locale.ROOT));
    }
}
