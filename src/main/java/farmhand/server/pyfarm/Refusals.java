package farmhand.server.pyfarm;

import farmhand.dialect.pyfarm.FarmAnswers;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmHost;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.server.route.Reply;
import farmhand.server.route.Statuses;
import farmhand.server.route.Waiting;

/** Which status a refusal has with pyfarm, and how commands are refused. */
final class Refusals {
    private Refusals() {}

    static Reply reply(Rejection rejection) {
        return reply(status(rejection), rejection);
    }

    static Reply reply(int status, Rejection rejection) {
        return Reply.json(status, FarmAnswers.refused(rejection), Statuses.headers(status));
    }

    static Refused notFound(String what) {
        return Refused.of("not_found", "There is no " + what + ".", "List what is there.");
    }

    static Refused notAllowed(String method, String methods) {
        return Refused.of(
                "method_not_allowed", "That does not take " + method + ".", "Use " + methods + ".");
    }

    /** Sends a command; whatever of it is refused is thrown. */
    static Outcome.Done send(FarmHost host, Command command, Origin origin)
            throws InterruptedException {
        return switch (Waiting.await(host.send(command, origin))) {
            case Outcome.Refused(var rejection) -> throw new Refused(rejection);
            case Outcome.Done done when !done.refused().isEmpty() && done.subjects().isEmpty() ->
                    throw new Refused(done.refused().getFirst());
            case Outcome.Done done -> done;
        };
    }

    private static int status(Rejection rejection) {
        if (rejection.isForLater()) {
            return 503;
        }
        return switch (rejection.code()) {
            case "not_found", "bad_address", "unknown_queue", "unknown_need" -> 404;
            case "method_not_allowed" -> 405;
            case "too_large" -> 413;
            default -> 400;
        };
    }
}
