package farmhand.engine;

import farmhand.engine.before.Beforehand;
import farmhand.engine.before.Elsewhere;
import farmhand.engine.before.Mirrors;
import farmhand.engine.port.Mirror;
import farmhand.engine.port.Store;
import farmhand.engine.undo.Picks;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.history.Errand;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.spec.JobSpec;
import farmhand.query.Asked;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Commands about jobs that are kept elsewhere. They are done there one after the other, by threads
 * that may wait; the writer notes each in the history and does the rest of it.
 */
final class Errands {
    /** How many of somebody's entries are looked at for one to undo. */
    private static final int LOOKED_AT = 500;

    private static final Command NOTHING = new Command.Acts(List.of());

    private final Supplier<Farm> farm;
    private final Mirrors mirrors;
    private final Store store;
    private final InstantSource clock;
    private final Desk.Queue queue;
    private final BiFunction<Command, Origin, Command> named;
    private final ReentrantLock turn = new ReentrantLock(true);

    /** The rest of a command is told to {@code named} before the writer is asked for it. */
    Errands(
            Supplier<Farm> farm,
            Ports ports,
            Desk.Queue queue,
            BiFunction<Command, Origin, Command> named) {
        this.farm = farm;
        this.mirrors = ports.mirrors();
        this.store = ports.store();
        this.clock = ports.clock();
        this.queue = queue;
        this.named = named;
    }

    /** Whether the command may be about such jobs. */
    boolean matter(Command command) {
        if (mirrors.places().isEmpty()) {
            return false;
        }
        return switch (command) {
            case Command.Submit(JobSpec job) -> Elsewhere.target(mirrors, job).isPresent();
            case Command.Undo _, Command.Redo _ -> true;
            case Command.Acts acts -> Elsewhere.matter(mirrors, farm.get(), acts);
            case Command.AppendBlocks _,
                    Command.AppendTasks _,
                    Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Together _ ->
                    false;
        };
    }

    /** Does its part there, then has the writer do the rest; returns when that is done. */
    CompletionStage<Outcome> run(Command command, Origin origin, Terms terms) {
        turn.lock();
        try {
            settle(origin);
            Outcome outcome =
                    isAnswered(origin, terms)
                            ? wait(queue.ask(command, origin, terms, Beforehand.NOTHING))
                            : once(command, origin, terms);
            return CompletableFuture.completedFuture(outcome);
        } finally {
            turn.unlock();
        }
    }

    /** Notes what an earlier coordinator began elsewhere, and did not come to note itself. */
    void noteLeft() {
        for (Errand left : store.begun().all()) {
            if (!isNoted(left)) {
                wait(queue.ask(NOTHING, left.origin(), Terms.NONE, Beforehand.left(left)));
            }
            store.begun().remove(left);
        }
    }

    private boolean isNoted(Errand errand) {
        return store.newest(errand.origin().user(), LOOKED_AT).stream()
                .anyMatch(
                        entry ->
                                entry.command().equals(errand.command())
                                        && entry.at().compareTo(errand.at()) >= 0);
    }

    private Outcome once(Command command, Origin origin, Terms terms) {
        Errand errand =
                new Errand(
                        UUID.randomUUID().toString(),
                        When.at(clock.instant()),
                        origin,
                        command.word(),
                        subjects(command),
                        about(command));
        store.begun().add(errand);
        boolean over = true;
        try {
            Outcome outcome = done(command, origin, terms);
            over = !isUnkept(outcome);
            return outcome;
        } finally {
            if (over) {
                store.begun().remove(errand);
            }
        }
    }

    /** What was done and could not be noted is noted at the next start. */
    private static boolean isUnkept(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var no) && no.code().equals("store_failed");
    }

    private static List<Subject> subjects(Command command) {
        return command instanceof Command.Acts(List<Act> acts)
                ? acts.stream().flatMap(act -> act.subjects().stream()).distinct().toList()
                : List.of();
    }

    private static String about(Command command) {
        return switch (command) {
            case Command.Submit(JobSpec job) ->
                    "job “" + job.name() + "” was put into " + job.wishes().queue();
            case Command other -> "“" + other.word() + "” was done";
        };
    }

    private Outcome done(Command command, Origin origin, Terms terms) {
        return switch (command) {
            case Command.Submit(JobSpec job) -> submitted(job, origin, terms);
            case Command.Acts acts -> acted(acts, origin, terms);
            case Command.Undo(long revision) ->
                    undone(
                            command,
                            revision == Command.Undo.MINE
                                    ? Picks.toUndo(store.newest(origin.user(), LOOKED_AT))
                                            .revision()
                                    : revision,
                            origin,
                            terms);
            case Command.Redo _ ->
                    undone(
                            command,
                            Picks.toRedo(store.newest(origin.user(), LOOKED_AT)).revision(),
                            origin,
                            terms);
            case Command other -> wait(queue.ask(other, origin, terms, Beforehand.NOTHING));
        };
    }

    /** The number of a new job is known once it was seen there. */
    private Outcome submitted(JobSpec job, Origin origin, Terms terms) {
        Mirror place = Elsewhere.target(mirrors, job).orElseThrow();
        Mirror.Put put = place.submit(job);
        settle(origin);
        Optional<Job> made = Elsewhere.made(farm.get(), place, put.position());
        Beforehand before =
                new Beforehand(
                        "submit",
                        made.<Subject>map(one -> new Subject.OfJob(one.number())).stream().toList(),
                        List.of(),
                        made
                                .<Undo.Part>map(
                                        one ->
                                                new Undo.DoneElsewhere(
                                                        one.number(), Undo.Deed.SUBMIT))
                                .stream()
                                .toList(),
                        put.warnings());
        return wait(queue.ask(NOTHING, origin, terms, before));
    }

    private Outcome acted(Command.Acts command, Origin origin, Terms terms) {
        Elsewhere elsewhere = new Elsewhere(mirrors);
        Asked asked = new Asked(origin.user(), When.at(clock.instant()));
        Command rest = elsewhere.rest(farm.get(), command, asked);
        return wait(
                queue.ask(
                        named.apply(rest, origin),
                        origin,
                        terms,
                        elsewhere.beforehand(command.word())));
    }

    private Outcome undone(Command command, long revision, Origin origin, Terms terms) {
        Optional<Noted> noted = store.noted(revision); // the writer refuses one that is not there
        noted.ifPresent(known -> Picks.undoable(known.entry()));
        Undo undo = noted.map(Noted::undo).orElse(Undo.NONE);
        Elsewhere elsewhere = new Elsewhere(mirrors);
        elsewhere.takeBack(farm.get(), undo);
        Beforehand before = elsewhere.beforehand("");
        boolean untouched = before.done().isEmpty() && before.refused().isEmpty();
        return wait(
                queue.ask(untouched ? command : new Command.Undo(revision), origin, terms, before));
    }

    /** A request that was answered is not done again. */
    private boolean isAnswered(Origin origin, Terms terms) {
        return terms.hasKey() && store.answered(origin.user(), terms.key()).isPresent();
    }

    /** What was asked and seen before this is folded. */
    private void settle(Origin origin) {
        wait(queue.ask(NOTHING, origin, Terms.NONE, Beforehand.NOTHING));
    }

    private static Outcome wait(CompletionStage<Outcome> answer) {
        return answer.toCompletableFuture().join();
    }
}
