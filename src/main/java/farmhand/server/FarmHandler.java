package farmhand.server;

import farmhand.dialect.live.Wire;
import farmhand.farm.command.Origin;
import farmhand.farm.link.Since;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.server.accsyn.AccsynDoor;
import farmhand.server.accsyn.Credentials;
import farmhand.server.live.LiveSessions;
import farmhand.server.live.Reader;
import farmhand.server.route.Asked;
import farmhand.server.route.Query;
import farmhand.server.route.Reply;
import farmhand.server.route.Routes;
import farmhand.server.route.Statuses;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.unixdomain.server.UnixDomainServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/** Every request: may it pass, is it the live feed, else what do the routes say. */
final class FarmHandler extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(FarmHandler.class);
    private static final int MOST_USER = 200;

    private final Access access;
    private final Paths paths;
    private final LiveSessions sessions;
    private final String systemUser;
    private final Optional<AfanasyPosts> afanasy;
    private final Set<String> open;
    private final Bodies bodies = new Bodies();
    private final LongAdder let = new LongAdder();

    FarmHandler(
            Access access,
            Paths paths,
            LiveSessions sessions,
            String systemUser,
            OtherDoors others) {
        this.access = access;
        this.paths = paths;
        this.sessions = sessions;
        this.systemUser = systemUser;
        this.afanasy = others.afanasyHttp().map(AfanasyPosts::new);
        this.open = others.open();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (afanasy.isPresent() && AfanasyPosts.isOne(request)) {
            post(afanasy.get(), request, response, callback);
            return true;
        }
        Optional<Reply> denied = denied(request);
        if (denied.isPresent()) {
            Replies.write(denied.get(), response, callback);
            return true;
        }
        let.increment();
        if (!isLive(request) || !upgrade(request, response, callback)) {
            try (Bodies.Room body = bodies.room(request)) {
                Reply reply = answer(request, body);
                if (!request.getMethod().equals("GET") && reply.status() < 300) {
                    sessions.flush(origin(request).user());
                }
                Replies.write(reply, response, callback);
            }
        }
        return true;
    }

    /** How many requests came in so far, but for those that were turned away. */
    long requests() {
        return let.sum();
    }

    private void post(AfanasyPosts posts, Request request, Response response, Callback callback) {
        Optional<Reply> denied = access.refuseForeign(request);
        try (Bodies.Room body = bodies.room(request)) {
            Replies.write(
                    denied.orElseGet(() -> posts.answer(request, body::text)), response, callback);
        }
    }

    private static boolean isLive(Request request) {
        return request.getMethod().equals("GET")
                && Routes.LIVE.equals(request.getHttpURI().getCanonicalPath());
    }

    private Optional<Reply> denied(Request request) {
        if (isLocal(request)) {
            return Optional.empty();
        }
        return isOpen(request) ? access.refuseForeign(request) : access.refuse(request);
    }

    private boolean isOpen(Request request) {
        String path = String.valueOf(request.getHttpURI().getCanonicalPath());
        return Paths.dialect(path).filter(open::contains).isPresent() && SameUser.sends(request);
    }

    private boolean upgrade(Request request, Response response, Callback callback) {
        if (sessions.isFull()) {
            Replies.write(full(), response, callback);
            return true;
        }
        try {
            Query query = query(request).only("since", "epoch");
            Since since =
                    new Since(query.text("epoch"), query.number("since", 0, 0, Long.MAX_VALUE));
            Reader reader = new Reader(origin(request).user(), access.welcome(request));
            return sessions.upgrade(since, reader, request, response, callback);
        } catch (Refused refused) {
            Replies.write(Statuses.unread(refused.rejection()), response, callback);
            return true;
        }
    }

    /** The catch is where any bug behind a request ends: it must not end the door. */
    private Reply answer(Request request, Bodies.Room body) {
        String path = request.getHttpURI().getCanonicalPath();
        try {
            Asked asked =
                    new Asked(
                            request.getMethod(),
                            path,
                            query(request),
                            body::text,
                            origin(request),
                            header(request, Wire.KEY),
                            header(request, "Range"));
            return paths.answer(asked);
        } catch (Refused refused) {
            return Paths.unread(path, refused.rejection());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Paths.refused(
                    path,
                    503,
                    Rejection.of("closing", "The coordinator is closing.", "Try again."));
        } catch (Exception bug) {
            LOG.error("{} {} failed", request.getMethod(), path, bug);
            return Paths.refused(
                    path,
                    500,
                    Rejection.of(
                            "internal_error",
                            "The coordinator came upon an error of its own.",
                            "Report it with the coordinator's log, where the error stands."));
        }
    }

    private static String header(Request request, String name) {
        String said = request.getHeaders().get(name);
        return said == null ? "" : said.strip();
    }

    private Origin origin(Request request) {
        boolean local = isLocal(request);
        String user =
                local ? user(request) : access.guest(request).orElseGet(() -> trusted(request));
        if (user.length() > MOST_USER) {
            throw Refused.of(
                    "bad_header",
                    "The name of the user has " + user.length() + " characters.",
                    "Use at most 200 characters.");
        }
        return new Origin(
                user.isBlank() ? systemUser : user,
                local ? "socket" : door(request),
                local ? "localhost" : Request.getRemoteAddr(request));
    }

    /** The dialect, the program of ours that says so, or plainly http. */
    private static String door(Request request) {
        String path = String.valueOf(request.getHttpURI().getCanonicalPath());
        if (AccsynDoor.isAt(path)) {
            return "accsyn";
        }
        String program = header(request, Wire.PROGRAM);
        return Paths.dialect(path).orElse(Wire.PROGRAMS.contains(program) ? program : "http");
    }

    /** The name that a request brings is believed on this machine alone. */
    private String trusted(Request request) {
        return isOfThisMachine(request) ? user(request) : systemUser;
    }

    private static boolean isOfThisMachine(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress()
                        instanceof InetSocketAddress remote
                && remote.getAddress().isLoopbackAddress();
    }

    /** Whose name the request brings; accsyn's clients show it beside the key. */
    private static String user(Request request) {
        HttpFields headers = request.getHeaders();
        String named = headers.get(Wire.USER);
        String shown = headers.get(HttpHeader.AUTHORIZATION);
        boolean accsyn = AccsynDoor.isAt(request.getHttpURI().getCanonicalPath());
        return accsyn && shown != null
                ? Credentials.of(shown).map(Credentials::user).orElse("")
                : named == null ? "" : Wire.user(named.strip());
    }

    private static Query query(Request request) {
        Map<String, List<String>> values = new HashMap<>();
        for (Fields.Field field : parameters(request)) {
            values.put(field.getName(), List.copyOf(field.getValues()));
        }
        return new Query(values);
    }

    private static Fields parameters(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (IllegalArgumentException | IllegalStateException _) { // either, as it likes
            throw Refused.of(
                    "bad_encoding",
                    "What stands behind the “?” of the address is not percent-encoded UTF-8.",
                    "Encode it so; a “%” itself is written %25.");
        }
    }

    private static boolean isLocal(Request request) {
        return request.getConnectionMetaData().getConnector() instanceof UnixDomainServerConnector;
    }

    private static Reply full() {
        return Statuses.reply(
                503,
                Rejection.of(
                        "too_many_sessions",
                        "There are 1,000 live sessions already.",
                        "Close windows that are not looked at, then try again."));
    }
}
