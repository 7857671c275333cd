package farmhand.server.afanasy;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.request.AfanasyRequest;
import farmhand.dialect.afanasy.request.Step;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/** Answers requests from a farm: does for each, step by step, what the dialect says. */
public final class AfanasyAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(AfanasyAnswers.class);
    private static final int SECONDS = 60;
    private static final int MOST_NAME = 200;

    private final FarmHost host;
    private final KnownUsers users;
    private final AfanasyDesk desk;
    private final LongAdder asked = new LongAdder();

    /** Answers from that farm; users have other numbers after a restart. */
    public AfanasyAnswers(FarmHost host, InstantSource clock) {
        this(host, clock, UserNames.FORGOTTEN);
    }

    /** Answers from that farm, whose users keep their numbers in {@code names}. */
    public AfanasyAnswers(FarmHost host, InstantSource clock, UserNames names) {
        this.host = host;
        this.users = new KnownUsers(names, clock);
        this.desk =
                new AfanasyDesk(
                        host,
                        clock,
                        When.at(clock.instant()),
                        users,
                        new KnownRenders(),
                        new MonitorBook(clock));
    }

    /**
     * The answer to a text, once what it asks for is durable; empty when it gets none. The catch is
     * where any bug behind a request ends: it must not end the door.
     */
    public Optional<String> answer(String text) throws InterruptedException {
        asked.increment();
        try {
            AfanasyRequest request = AfanasyRequest.of(text);
            Origin origin = new Origin(cut(request.user()), "afanasy", cut(request.host()));
            if (request.isDeed()) {
                users.act(request.user());
            }
            Step step = request.begin(desk);
            while (true) {
                switch (step) {
                    case Step.Answer(String json) -> {
                        users.keep();
                        return Optional.of(json);
                    }
                    case Step.Silence _ -> {
                        return Optional.empty();
                    }
                    case Step.Send(var command, var then) -> {
                        Outcome outcome = await(host.send(command, origin));
                        step = then.apply(outcome);
                    }
                    case Step.Ask<?> ask -> step = asked(ask);
                }
            }
        } catch (Unanswered lost) {
            return Optional.of(Info.error(String.valueOf(lost.getMessage())));
        } catch (RuntimeException bug) {
            LOG.error("A request of {} characters failed", text.length(), bug);
            return Optional.of(
                    Info.error(
                            "The coordinator came upon an error of its own. Report it with the"
                                    + " coordinator's log, where the error stands."));
        }
    }

    /**
     * The answer to a body of an HTTP request.
     *
     * @param said how long the message in it is, as Afanasy's own header says
     */
    public Optional<String> answer(String said, String body) throws InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Announced announced = Announced.of(said);
        Optional<String> refused = announced.refused(bytes);
        return refused.isPresent() ? refused : answer(announced.message(bytes));
    }

    /** How many requests came so far. */
    public long requests() {
        return asked.sum();
    }

    /** Forgets who has not asked for long; to be called now and then. */
    void tidy() {
        desk.monitors().forgetDead();
    }

    private <A> Step asked(Step.Ask<A> ask) throws InterruptedException, Unanswered {
        return ask.then().apply(ask(ask.question()));
    }

    private <A> Optional<A> ask(Question<A> question) throws InterruptedException, Unanswered {
        try {
            return Optional.of(await(host.ask(question)));
        } catch (Refused nothingThere) {
            return Optional.empty();
        }
    }

    private static <A> A await(CompletionStage<A> stage) throws InterruptedException, Unanswered {
        try {
            return stage.toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Unanswered(
                    "The farm did not answer within a minute; what was asked may still happen. Look"
                            + " at the farm before you send it again.",
                    e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof Refused refused) {
                throw refused;
            }
            LOG.warn("a request got no answer from the farm", cause);
            throw new Unanswered(
                    "The farm could not answer: "
                            + cause.getMessage()
                            + ". Try again; if it stays so, look at the coordinator's log.",
                    cause);
        }
    }

    private static String cut(String name) {
        return name.length() <= MOST_NAME ? name : name.substring(0, MOST_NAME);
    }

    /** No answer could be had; the message says what to do. */
    private static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1L;

        Unanswered(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
