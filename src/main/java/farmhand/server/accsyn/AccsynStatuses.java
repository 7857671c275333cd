package farmhand.server.accsyn;

import farmhand.farm.refusal.Rejection;

/** Which status a refusal has; accsyn's clients read the message alone. */
final class AccsynStatuses {
    private AccsynStatuses() {}

    static int of(Rejection rejection) {
        if (rejection.isForLater()) {
            return 503;
        }
        return switch (rejection.code()) {
            case "not_found" -> 404;
            case "method_not_allowed" -> 405;
            case "too_large" -> 413;
            default -> 400;
        };
    }
}
