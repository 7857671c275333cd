package farmhand.engine;

import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;
import farmhand.query.Asked;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What becomes of a command before the writer decides it: all that has to look at a disk, which the
 * writer must not wait for. Any thread.
 */
final class Desk {
    /** Where commands wait for the writer. */
    interface Queue {
        /** Queues one, with what the user should know when it is accepted. */
        CompletionStage<Outcome> ask(
                Command command, Origin origin, Terms terms, List<String> warned);
    }

    private final Supplier<Farm> farm;
    private final TaskRunner runner;
    private final Mirrors mirrors;
    private final InstantSource clock;
    private final Recurring recurring;
    private final Warnings warnings;
    private final Executor executor;
    private final Queue queue;

    Desk(
            Supplier<Farm> farm,
            Coordinator.Ports ports,
            Recurring recurring,
            Executor executor,
            Queue queue) {
        this.farm = farm;
        this.runner = ports.runner();
        this.mirrors = ports.mirrors();
        this.clock = ports.clock();
        this.recurring = recurring;
        this.warnings = new Warnings(runner);
        this.executor = executor;
        this.queue = queue;
    }

    CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        if (command instanceof Command.Submit(JobSpec job)) {
            Optional<Mirror> place = Elsewhere.target(mirrors, job);
            if (place.isPresent()) {
                return later(() -> submitted(place.get(), job, origin));
            }
        }
        if (Elsewhere.matter(mirrors, farm.get(), command)) {
            return later(() -> acted((Command.Acts) command, origin, terms));
        }
        if (MissingOutputs.matter(command)) {
            return later(() -> queue.ask(named(command, origin), origin, terms, List.of()));
        }
        return Warnings.mayHave(command)
                ? later(() -> looked(command, origin, terms))
                : queue.ask(command, origin, terms, List.of());
    }

    private CompletionStage<Outcome> later(Supplier<CompletionStage<Outcome>> step) {
        return CompletableFuture.supplyAsync(() -> tried(step), executor)
                .thenCompose(outcome -> outcome);
    }

    private static CompletionStage<Outcome> tried(Supplier<CompletionStage<Outcome>> step) {
        try {
            return step.get();
        } catch (Refused no) {
            return CompletableFuture.completedFuture(new Outcome.Refused(no.rejection()));
        }
    }

    private Command named(Command command, Origin origin) {
        return new MissingOutputs(runner).named(farm.get(), command, asked(origin));
    }

    private Asked asked(Origin origin) {
        return new Asked(origin.user(), When.at(clock.instant()));
    }

    /** A job put into a place of others; its number is known once it was seen there. */
    private CompletionStage<Outcome> submitted(Mirror place, JobSpec job, Origin origin) {
        int position = place.submit(job);
        return queue.ask(new Command.Acts(List.of()), origin, Terms.NONE, List.of())
                .thenApply(outcome -> Elsewhere.made(outcome, farm.get(), place, position));
    }

    private CompletionStage<Outcome> acted(Command.Acts command, Origin origin, Terms terms) {
        Elsewhere elsewhere = new Elsewhere(mirrors);
        Command rest = elsewhere.rest(farm.get(), command, asked(origin));
        Command named = MissingOutputs.matter(rest) ? named(rest, origin) : rest;
        return queue.ask(named, origin, terms, List.of()).thenApply(elsewhere::whole);
    }

    /** What only the machine knows of new work: that nothing says how it is run, and warnings. */
    private CompletionStage<Outcome> looked(Command command, Origin origin, Terms terms) {
        Command said = new ServiceDefaults(runner.services()).said(farm.get(), command);
        Command placed = recurring.placed(said, When.at(clock.instant()));
        return Commandless.refusal(farm.get(), placed, runner)
                .<CompletionStage<Outcome>>map(
                        no -> CompletableFuture.completedFuture(new Outcome.Refused(no)))
                .orElseGet(() -> queue.ask(placed, origin, terms, warnings.of(farm.get(), placed)));
    }
}
