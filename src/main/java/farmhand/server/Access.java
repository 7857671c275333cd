package farmhand.server;

import farmhand.farm.refusal.Rejection;
import farmhand.server.accsyn.AccsynDoor;
import farmhand.server.accsyn.Credentials;
import farmhand.server.route.Reply;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

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

    private static final Rejection WRONG_KEY =
            Rejection.of(
                    "bad_token",
                    "The API key is missing or wrong.",
                    "Use the text of the coordinator's token file, whose path it prints when it"
                            + " starts.");

    private static final Rejection WRONG_TOKEN =
            Rejection.of(
                    "bad_token",
                    "The token is missing or wrong.",
                    "Send “Authorization: Bearer …” with the text of the coordinator's token"
                            + " file, whose path it prints when it starts.");

    private final byte[] token;
    private final Guests guests;
    private final OwnNames names;

    Access(String token, Guests guests, OwnNames names) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.guests = guests;
        this.names = names;
    }

    /** The answer to a request that may not pass. */
    Optional<Reply> refuse(Request request) {
        Optional<Reply> foreign = refuseForeign(request);
        if (foreign.isPresent()) {
            return foreign;
        }
        String path = request.getHttpURI().getCanonicalPath();
        if (HEALTH.equals(path)
                || shown(request.getHeaders(), path).filter(this::isToken).isPresent()
                || guest(request).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Paths.refused(path, 401, AccsynDoor.isAt(path) ? WRONG_KEY : WRONG_TOKEN));
    }

    /** The answer to a request that is addressed to another host, or comes from a web page. */
    Optional<Reply> refuseForeign(Request request) {
        HttpFields headers = request.getHeaders();
        if (!names.isAskedFor(String.valueOf(headers.get(HttpHeader.HOST)), request)) {
            return forbidden(
                    request,
                    "foreign_host",
                    "The request is addressed to another host.",
                    "Ask by the machine's own name or address, such as "
                            + names.scheme()
                            + "127.0.0.1:"
                            + Request.getLocalPort(request)
                            + ".");
        }
        if (isFromElsewhere(request)) {
            return forbidden(
                    request,
                    "foreign_origin",
                    "The request comes from a web page, which may not steer a farm.",
                    "Use farmhand itself, or a program that shows the token.");
        }
        return Optional.empty();
    }

    /** Who was invited with the token that a request shows, and may still come. */
    Optional<String> guest(Request request) {
        return shown(request.getHeaders(), request.getHttpURI().getCanonicalPath())
                .flatMap(guests::named);
    }

    /** Asks whether who sent a request may still come, also once the request is over. */
    BooleanSupplier welcome(Request request) {
        Optional<String> token =
                guest(request).isEmpty()
                        ? Optional.empty()
                        : shown(request.getHeaders(), request.getHttpURI().getCanonicalPath());
        return () -> token.isEmpty() || guests.named(token.get()).isPresent();
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

    private boolean isFromElsewhere(Request request) {
        List<String> origins = request.getHeaders().getValuesList("Origin");
        List<String> sites = request.getHeaders().getValuesList("Sec-Fetch-Site");
        return !origins.stream().allMatch(origin -> names.isOrigin(origin, request))
                || !OWN_SITES.containsAll(sites);
    }

    private static Optional<Reply> forbidden(
            Request request, String code, String message, String remedy) {
        String path = String.valueOf(request.getHttpURI().getCanonicalPath());
        return Optional.of(Paths.refused(path, 403, Rejection.of(code, message, remedy)));
    }
}
