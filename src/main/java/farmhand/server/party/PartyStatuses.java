package farmhand.server.party;

import farmhand.dialect.party.PartyAnswers;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.server.route.Reply;
import farmhand.server.route.Statuses;

/** Which status a refusal has with Party: 412 where a parameter is missing or makes no sense. */
final class PartyStatuses {
    static final int CONFLICT = 409;
    private static final int INVALID = 412;

    private PartyStatuses() {}

    static Reply reply(Rejection rejection) {
        return reply(status(rejection), rejection);
    }

    static Reply reply(int status, Rejection rejection) {
        return Reply.json(
                status, PartyAnswers.refused(status, rejection), Statuses.headers(status));
    }

    static Refused notAllowed(String methods) {
        return Refused.of(
                "method_not_allowed", "That cannot be done here.", "Use " + methods + ".");
    }

    private static int status(Rejection rejection) {
        if (rejection.isForLater()) {
            return 503;
        }
        return switch (rejection.code()) {
            case "not_found" -> 404;
            case "duplicate_recurring" -> CONFLICT;
            case "method_not_allowed" -> 405;
            case "too_large" -> 413;
            case "internal_error" -> 500;
            default -> INVALID;
        };
    }
}
