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
                    "bad_encoding",
                    "broken_off");

    /** What a command asks for that no farm could do, whatever it holds. */
    private static final Set<String> SENSELESS =
            Set.of(
                    "unknown_need",
                    "cycle",
                    "bad_status",
                    "no_blocks",
                    "no_tasks",
                    "no_command",
                    "no_source",
                    "command_of_transfer",
                    "unknown_place",
                    "path_escape",
                    "one_destination",
                    "zero_character",
                    "unknown_queue",
                    "metadata_too_large",
                    "key_reused");

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
        return reply(isSenseless(rejection.code()) ? 422 : general(rejection, 409), rejection);
    }

    /** The refusal with that status. */
    public static Reply reply(int status, Rejection rejection) {
        return Reply.json(status, Refusals.print(rejection), headers(status));
    }

    /** The refusal with that status, to somebody of whom nothing is known. */
    public static Reply replyToAnyone(int status, Rejection rejection) {
        return Reply.json(status, Refusals.printToAnyone(rejection), headers(status));
    }

    /** What HTTP wants to stand beside a status. */
    public static Map<String, String> headers(int status) {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503 -> Map.of("Retry-After", "1");
            default -> Map.of();
        };
    }

    /** Also what constructors of the domain say of values that nothing can hold. */
    private static boolean isSenseless(String code) {
        return !code.equals("too_large")
                && (SENSELESS.contains(code)
                        || code.startsWith("bad_")
                        || code.startsWith("too_")
                        || code.startsWith("empty_"));
    }

    private static int general(Rejection rejection, int otherwise) {
        if (rejection.isForLater()) {
            return 503;
        }
        return switch (rejection.code()) {
            case "outside" -> 403;
            case "not_found" -> 404;
            case "too_large" -> 413;
            case "internal_error" -> 500;
            default -> otherwise;
        };
    }
}
