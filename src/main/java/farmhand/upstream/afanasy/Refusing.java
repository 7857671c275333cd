package farmhand.upstream.afanasy;

import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.Optional;

/** What a gateway says where it cannot do what is asked. */
final class Refusing {
    private Refusing() {}

    static Outcome closing() {
        return refused("closing", "The gateway is closing.", "Start it again.");
    }

    static Outcome tooMany() {
        return refused("too_many", "Too many commands wait for the afserver.", "Wait.");
    }

    static Outcome keyReused() {
        return refused(
                "key_reused",
                "Another request had this Idempotency-Key already.",
                "Give each request a key of its own.");
    }

    static Outcome internalError() {
        return refused(
                "internal_error",
                "The gateway came upon an error of its own.",
                "Report it with the gateway's log, where the error stands.");
    }

    /** It was away before, so that nothing was sent. */
    static Outcome away(Upstream upstream, Optional<String> why) {
        return refused(
                "upstream_away",
                "The afserver at %s does not answer (%s); nothing was sent to it."
                        .formatted(upstream.address(), why.orElse("not yet asked")),
                "Look whether it runs, and ask again: this gateway goes on by itself once it does.");
    }

    /** It went away while it was asked. */
    static Outcome unreachable(Upstream upstream, Optional<String> why) {
        return refused(
                "upstream_away",
                "The afserver at %s does not answer (%s); what was asked may still happen."
                        .formatted(upstream.address(), why.orElse("not yet asked")),
                "Look whether it runs; this gateway goes on by itself once it does.");
    }

    /** The server knows no such thing. */
    static Refused gone(String what) {
        return new Refused(
                Rejection.of(
                        "not_found",
                        what + " is not on the afserver.",
                        "It may have gone just now: look again."));
    }

    /** What is not there may be there once all was read. */
    static Outcome whileLoading(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(Rejection why) -> new Outcome.Refused(whileLoading(why));
            case Outcome.Done(var revision, var done, var refused, var warnings) ->
                    new Outcome.Done(
                            revision,
                            done,
                            refused.stream().map(Refusing::whileLoading).toList(),
                            warnings);
        };
    }

    private static Rejection whileLoading(Rejection why) {
        return why.code().equals("not_found")
                ? Rejection.of(
                                "still_loading",
                                why.message() + " The jobs there are still being read.",
                                "Try again once the farm is live: GET /farm tells.")
                        .about(why.subject())
                : why;
    }

    private static Outcome refused(String code, String message, String remedy) {
        return new Outcome.Refused(Rejection.of(code, message, remedy));
    }
}
