package farmhand.dialect.afanasy.action;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.farm.refusal.Rejection;

/** Errors in the words of Afanasy's server, as far as it has words for them. */
final class Said {
    private Said() {}

    static String refusal(Rejection rejection) {
        return Info.error(
                rejection.at().isEmpty()
                        ? rejection.text()
                        : rejection.at() + ": " + rejection.text());
    }

    static String notFound(long id) {
        return Info.error("Action node ID not found: " + id + ".");
    }

    static String unknownOperation(String type) {
        return Info.error("Unknown operation: " + type);
    }
}
