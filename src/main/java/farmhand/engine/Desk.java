package farmhand.engine;

import farmhand.engine.before.Beforehand;
import farmhand.engine.before.Commandless;
import farmhand.engine.before.MissingOutputs;
import farmhand.engine.before.ServiceDefaults;
import farmhand.engine.before.UnknownPlaces;
import farmhand.engine.before.Warnings;
import farmhand.engine.port.TaskRunner;
import farmhand.engine.upkeep.Recurring;
import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.query.Asked;

import java.time.InstantSource;
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
        /** Queues one, with what came of it already. */
        CompletionStage<Outcome> ask(
                Command command, Origin origin, Terms terms, Beforehand before);
    }

    private final Supplier<Farm> farm;
    private final TaskRunner runner;
    private final InstantSource clock;
    private final Recurring recurring;
    private final Warnings warnings;
    private final Executor executor;
    private final Queue queue;
    private final Errands errands;

    Desk(Supplier<Farm> farm, Ports ports, Recurring recurring, Executor executor, Queue queue) {
        this.farm = farm;
        this.runner = ports.runner();
        this.clock = ports.clock();
        this.recurring = recurring;
        this.warnings = new Warnings(runner);
        this.executor = executor;
        this.queue = queue;
        this.errands = new Errands(farm, ports, queue, this::named);
    }

    /** Sees to what an earlier coordinator left; the writer must run. */
    void begin() {
        errands.noteLeft();
    }

    CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        Optional<Rejection> nowhere = UnknownPlaces.refusal(command, runner);
        if (nowhere.isPresent()) {
            return refused(nowhere.get());
        }
        if (errands.matter(command)) {
            return later(() -> errands.run(command, origin, terms));
        }
        if (MissingOutputs.matter(command)) {
            return later(() -> ask(named(command, origin), origin, terms));
        }
        return Warnings.mayHave(command)
                ? later(() -> looked(command, origin, terms))
                : ask(command, origin, terms);
    }

    private CompletionStage<Outcome> later(Supplier<CompletionStage<Outcome>> step) {
        return CompletableFuture.supplyAsync(() -> tried(step), executor)
                .thenCompose(outcome -> outcome);
    }

    private static CompletionStage<Outcome> tried(Supplier<CompletionStage<Outcome>> step) {
        try {
            return step.get();
        } catch (Refused no) {
            return refused(no.rejection());
        }
    }

    private static CompletionStage<Outcome> refused(Rejection no) {
        return CompletableFuture.completedFuture(new Outcome.Refused(no));
    }

    private Command named(Command command, Origin origin) {
        return MissingOutputs.matter(command)
                ? new MissingOutputs(runner)
                        .named(
                                farm.get(),
                                command,
                                new Asked(origin.user(), When.at(clock.instant())))
                : command;
    }

    private CompletionStage<Outcome> ask(Command command, Origin origin, Terms terms) {
        return queue.ask(command, origin, terms, Beforehand.NOTHING);
    }

    /** What only the machine knows of new work: that nothing says how it is run, and warnings. */
    private CompletionStage<Outcome> looked(Command command, Origin origin, Terms terms) {
        Command said = new ServiceDefaults(runner.services()).said(farm.get(), command);
        Command placed = recurring.placed(said, When.at(clock.instant()));
        return Commandless.refusal(farm.get(), placed, runner)
                .map(Desk::refused)
                .orElseGet(
                        () ->
                                queue.ask(
                                        placed,
                                        origin,
                                        terms,
                                        Beforehand.warned(warnings.of(farm.get(), placed))));
    }
}
