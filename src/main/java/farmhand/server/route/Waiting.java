package farmhand.server.route;

import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Waits for the farm's answers, each on the thread of its request. */
public final class Waiting {
    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final int SECONDS = 60;

    private Waiting() {}

    /** Sends the command and answers with what {@code done} makes of it, or with the refusal. */
    static Reply send(Call call, Command command, Function<Outcome.Done, Reply> done)
            throws InterruptedException {
        return switch (await(call.host().send(command, call.origin(), call.terms().get()))) {
            case Outcome.Done outcome -> done.apply(outcome);
            case Outcome.Refused(var rejection) -> Statuses.refused(rejection);
        };
    }

    static <A> A ask(Call call, Question<A> question) throws InterruptedException {
        return await(call.host().ask(question));
    }

    /**
     * What comes of {@code stage}; throws {@link Refused} where that is a refusal, or nothing comes
     * within a minute.
     */
    public static <A> A await(CompletionStage<A> stage) throws InterruptedException {
        try {
            return stage.toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw Refused.of(
                    "unavailable",
                    "The farm did not answer within a minute; what was asked may still happen.",
                    "Look at the farm before you send it again.");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof Refused refused) {
                throw refused;
            }
            LOG.warn("a request got no answer from the farm", cause);
            throw Refused.of(
                    "unavailable",
                    "The farm could not answer: " + cause.getMessage(),
                    "Try again; if it stays so, look at the coordinator's log.");
        }
    }
}
