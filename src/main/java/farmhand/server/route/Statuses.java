package farmhand.server.route;

import farmhand.dialect.live.answer.Refusals;
import farmhand.farm.refusal.Rejection;

import java.util.Map;
import java.util.Set;

/** Which HTTP status a refusal has. */
public final class Statuses {
    /** What cannot be read; told apart from what can be read and makes no sense (422). */
    private static final Set<String> MALFORMED =
            Set.of(
                    "not_json",
                    "json_limits",
                    "unknown_field",
                    "missing_field",
                    "wrong_type",
                    "bad_text",
                    "bad_address",
                    "bad_parameter",
                    "unknown_parameter",
                    "bad_query",
                    "unknown_attribute",
                    "bad_header",
                    "broken_off");

    /** What a command asks for that no farm could do, whatever it holds. */
    private static final Set<String> SENSELESS =
            Set.of(
                    "unknown_need",
                    "cycle",
                    "bad_status",
                    "no_blocks",
                    "no_tasks",
                    "too_many_blocks",
                    "too_many_tasks");

    private static final Set<String> LATER =
            Set.of("busy", "closing", "store_failed", "unavailable");

    private Statuses() {}

    /** The answer to a request that could not be read as a command or question. */
    public static Reply unread(Rejection rejection) {
        return reply(
                MALFORMED.contains(rejection.code()) ? 400 : general(rejection, 422), rejection);
    }

    /** The answer to a command that was read and refused. */
    static Reply refused(Rejection rejection) {
        if (MALFORMED.contains(rejection.code())) {
            return unread(rejection);
        }
        return reply(
                SENSELESS.contains(rejection.code()) ? 422 : general(rejection, 409), rejection);
    }

    /** The refusal with that status. */
    public static Reply reply(int status, Rejection rejection) {
        Map<String, String> headers =
                switch (status) {
                    case 401 -> Map.of("WWW-Authenticate", "Bearer");
                    case 503 -> Map.of("Retry-After", "1");
                    default -> Map.of();
                };
        return Reply.json(status, Refusals.print(rejection), headers);
    }

    private static int general(Rejection rejection, int otherwise) {
        if (LATER.contains(rejection.code())) {
            return 503;
        }
        return switch (rejection.code()) {
            case "not_found" -> 404;
            case "too_large" -> 413;
            case "internal_error" -> 500;
            default -> otherwise;
        };
    }
}
