package farmhand.engine;

import farmhand.engine.port.StoreException;
import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Rejection;

/** Refusals that have nothing to do with what was asked. */
final class Answers {
    private Answers() {}

    /** Too much is waiting. */
    static Outcome busy() {
        return refused(
                "busy",
                "More commands are waiting than the coordinator can take.",
                "Send it again in a second.");
    }

    /** The coordinator ends. */
    static Outcome closing() {
        return refused(
                "closing",
                "The coordinator is closing; nothing was changed.",
                "Send it again when the coordinator runs.");
    }

    /** No machine is called so. */
    static Outcome noWorker(String name, String known) {
        return refused(
                "not_found",
                "There is no worker “" + name + "”.",
                "This farm runs its tasks on " + known + ".");
    }

    /** The change could not be made durable. */
    static Outcome storeFailed(StoreException failed) {
        return refused(
                "store_failed",
                "Nothing was changed, since it could not be kept: " + failed.getMessage(),
                "See to the disk that holds the farm's data, then send it again.");
    }

    /** A bug. */
    static Outcome internalError() {
        return refused(
                "internal_error",
                "Nothing was changed: the coordinator came upon an error of its own.",
                "Report it with the coordinator's log, where the error stands; the farm goes on.");
    }

    private static Outcome refused(String code, String message, String remedy) {
        return new Outcome.Refused(Rejection.of(code, message, remedy));
    }
}
