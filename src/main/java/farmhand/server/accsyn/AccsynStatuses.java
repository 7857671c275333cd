package farmhand.server.accsyn;

import java.util.Set;

/** Which status a refusal has; accsyn's clients read the message alone. */
final class AccsynStatuses {
    private static final Set<String> LATER =
            Set.of("busy", "closing", "store_failed", "unavailable");

    private AccsynStatuses() {}

    static int of(String code) {
        if (LATER.contains(code)) {
            return 503;
        }
        return switch (code) {
            case "not_found" -> 404;
            case "method_not_allowed" -> 405;
            case "too_large" -> 413;
            default -> 400;
        };
    }
}
