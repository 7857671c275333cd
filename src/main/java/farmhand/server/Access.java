package farmhand.server;

import farmhand.farm.refusal.Rejection;
import farmhand.server.accsyn.AccsynDoor;
import farmhand.server.accsyn.Credentials;
import farmhand.server.route.Reply;
import farmhand.server.route.Statuses;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may pass, asked before anything of a request is read. A web page that a user looks at can
 * reach loopback too: it is known by its {@code Origin} and {@code Sec-Fetch-Site}, and, when its
 * name was made to point here, by its {@code Host}.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch metadata request headers</a>
 */
final class Access {
    private static final String BEARER = "Bearer ";
    private static final String HEALTH = "/farm/health";
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final byte[] token;
    private final String boundHost;

    Access(String token, String boundHost) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.boundHost = boundHost.toLowerCase(Locale.ROOT);
    }

    /** The answer to a request that may not pass. Its port is the one it came in at. */
    Optional<Reply> refuse(Request request, int port) {
        Optional<Reply> foreign = refuseForeign(request, port);
        if (foreign.isPresent()) {
            return foreign;
        }
        String path = request.getHttpURI().getCanonicalPath();
        if (HEALTH.equals(path)
                || shown(request.getHeaders(), path).filter(this::isToken).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(AccsynDoor.isAt(path) ? wrongKey() : unauthorized());
    }

    /** The answer to a request that is addressed to another host, or comes from a web page. */
    Optional<Reply> refuseForeign(Request request, int port) {
        HttpFields headers = request.getHeaders();
        if (!isOurs(String.valueOf(headers.get(HttpHeader.HOST)), port)) {
            return forbidden(
                    "foreign_host",
                    "The request is addressed to another host.",
                    "Ask for http://127.0.0.1:" + port + ".");
        }
        if (isFromElsewhere(headers, port)) {
            return forbidden(
                    "foreign_origin",
                    "The request comes from a web page, which may not steer a farm.",
                    "Use farmhand itself, or a program that shows the token.");
        }
        return Optional.empty();
    }

    /** What a request shows as its token. */
    private static Optional<String> shown(HttpFields headers, String path) {
        String shown = headers.get(HttpHeader.AUTHORIZATION);
        if (shown == null) {
            return Optional.empty();
        }
        if (shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(shown.substring(BEARER.length()).strip());
        }
        return AccsynDoor.isAt(path)
                ? Credentials.of(shown).map(Credentials::key)
                : Optional.empty();
    }

    private boolean isToken(String shown) {
        return MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isFromElsewhere(HttpFields headers, int port) {
        List<String> origins = headers.getValuesList("Origin");
        List<String> sites = headers.getValuesList("Sec-Fetch-Site");
        return !origins.stream().allMatch(origin -> isOwn(origin, port))
                || !OWN_SITES.containsAll(sites);
    }

    private boolean isOwn(String origin, int port) {
        return origin.startsWith("http://") && isOurs(origin.substring("http://".length()), port);
    }

    private boolean isOurs(String authority, int port) {
        String end = ":" + port;
        if (!authority.endsWith(end)) {
            return false;
        }
        String name =
                authority.substring(0, authority.length() - end.length()).toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("127.0.0.1")
                || name.equals("[::1]")
                || name.equals(boundHost);
    }

    private static Optional<Reply> forbidden(String code, String message, String remedy) {
        return Optional.of(Statuses.reply(403, Rejection.of(code, message, remedy)));
    }

    private static Reply wrongKey() {
        return AccsynDoor.refused(
                401,
                Rejection.of(
                        "bad_token",
                        "The API key is missing or wrong.",
                        "Use the text of the coordinator's token file, whose path it prints when it"
                                + " starts."));
    }

    private static Reply unauthorized() {
        return Statuses.reply(
                401,
                Rejection.of(
                        "bad_token",
                        "The token is missing or wrong.",
                        "Send “Authorization: Bearer …” with the text of the coordinator's token"
                                + " file, whose path it prints when it starts."));
    }
}
