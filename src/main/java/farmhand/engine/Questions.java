package farmhand.engine;

import farmhand.engine.before.Mirrors;
import farmhand.engine.port.Store;
import farmhand.engine.port.TaskRunner;
import farmhand.engine.upkeep.FreeMemory;
import farmhand.engine.upkeep.RecentFailures;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;
import farmhand.farm.view.Machine;
import farmhand.farm.view.Presence;
import farmhand.farm.view.WorkerInfo;
import farmhand.farm.why.Capacity;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Why;
import farmhand.farm.why.Whys;
import farmhand.query.FarmAnswers;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers what a feed does not tell, on threads that may wait for a disk. */
final class Questions {
    private final Store store;
    private final TaskRunner runner;
    private final Executor executor;
    private final Tries tries;
    private final OutputQuestions outputs;
    private final InstantSource clock;
    private final String worker;
    private final Mirrors mirrors;
    private final RecentFailures failures;
    private final When since;

    Questions(
            Store store,
            TaskRunner runner,
            Executor executor,
            InstantSource clock,
            String worker,
            Mirrors mirrors,
            RecentFailures failures) {
        this.failures = failures;
        this.since = When.at(clock.instant());
        this.mirrors = mirrors;
        this.worker = worker;
        this.store = store;
        this.runner = runner;
        this.tries = new Tries(store, runner);
        this.outputs = new OutputQuestions(tries::of, runner.files());
        this.executor = executor;
        this.clock = clock;
    }

    <A> CompletionStage<A> ask(Farm farm, Capacity capacity, Question<A> question) {
        return CompletableFuture.supplyAsync(answer(farm, capacity, question), executor);
    }

    /** Jobs that are kept elsewhere have their logs there. */
    Optional<LogPiece> log(Farm farm, Question.LogOf log) {
        Optional<Job> job = mirrors.job(farm, log.attempt().task().job());
        if (job.isPresent()) {
            return mirrors.log(job.get(), log);
        }
        return runner.log(log.attempt(), log.offset(), log.limit());
    }

    @SuppressWarnings("unchecked") // each question names the type of its answer
    private <A> Supplier<A> answer(Farm farm, Capacity capacity, Question<A> question) {
        return switch (question) {
            case Question.AttemptsOf(var task) ->
                    (Supplier<A>) (Supplier<?>) () -> attempts(farm, task);
            case Question.OutputsOf(var task) ->
                    (Supplier<A>) (Supplier<?>) () -> outputs.list(farm, task);
            case Question.OutputOf one ->
                    (Supplier<A>) (Supplier<?>) () -> outputs.piece(farm, one);
            case Question.ThumbOf one -> (Supplier<A>) (Supplier<?>) () -> outputs.thumb(farm, one);
            case Question.HistoryOf asked -> (Supplier<A>) (Supplier<?>) () -> store.history(asked);
            case Question.LogOf log -> (Supplier<A>) (Supplier<?>) () -> known(farm, log);
            case Question.WorkerLogOf(String _) ->
                    throw notFound(
                            "Nothing is noted of this machine beside its tasks.",
                            "Read the logs of its attempts, or the coordinator's log.",
                            worker);
            case Question.AllServices() -> (Supplier<A>) (Supplier<?>) runner::services;
            case Question.AllWorkers() ->
                    (Supplier<A>) (Supplier<?>) () -> List.of(worker(farm, capacity));
            case Question.TasksOf some ->
                    (Supplier<A>) (Supplier<?>) () -> listed(farm, capacity, some);
            case Question.TasksWhere some ->
                    (Supplier<A>) (Supplier<?>) () -> listed(farm, capacity, some);
            case Question.OfFarm<A> about -> () -> derived(farm, capacity, about);
        };
    }

    private <A> A derived(Farm farm, Capacity capacity, Question.OfFarm<A> question) {
        return FarmAnswers.of(farm, looked(question, capacity), question, When.at(clock.instant()));
    }

    private TaskPage listed(Farm farm, Capacity capacity, Question.OfFarm<TaskPage> question) {
        return tries.addedTo(derived(farm, capacity, question));
    }

    /** What keeps tasks may be the machine's memory. */
    private <A> Capacity looked(Question.OfFarm<A> about, Capacity capacity) {
        return about instanceof Question.JobsWhere ? capacity : capacity.on(machine());
    }

    private Capacity.Worker machine() {
        Machine machine = runner.machine();
        long free = machine.freeMemory() < 0 ? Long.MAX_VALUE : machine.freeMemory();
        return new Capacity.Worker(
                worker, free, service -> FreeMemory.needed(runner, service, machine));
    }

    private WorkerInfo worker(Farm farm, Capacity capacity) {
        return new WorkerInfo(
                worker,
                capacity.total(),
                capacity.busy(),
                running(farm),
                runner.machine(),
                farm.policy().isPaused(worker),
                Presence.HERE,
                note(farm, capacity.on(machine())),
                failures.counts(When.at(clock.instant())).getOrDefault(worker, 0),
                since);
    }

    /** Why what is next does not start, if that is the machine's affair. */
    private String note(Farm farm, Capacity capacity) {
        return capacity.next().stream()
                .flatMap(next -> whys(farm, next, capacity))
                .filter(why -> why.reason().kind() == Kind.WORKER)
                .map(why -> why.reason().text())
                .findFirst()
                .orElse("");
    }

    private Stream<Why> whys(Farm farm, TaskAddress next, Capacity capacity) {
        Subject subject = new Subject.OfTasks(next.inBlock(), TaskSet.of(next.task()));
        return farm.task(next).isPresent()
                ? Whys.of(farm, subject, capacity, When.at(clock.instant())).stream()
                : Stream.empty();
    }

    private static List<TaskAddress> running(Farm farm) {
        return farm.jobs().stream()
                .flatMap(
                        job ->
                                job.blocks().stream()
                                        .filter(block -> block.tasks().totals().active() > 0)
                                        .flatMap(
                                                block ->
                                                        block.tasks().active().stream()
                                                                .mapToObj(
                                                                        new BlockAddress(
                                                                                        job
                                                                                                .number(),
                                                                                        block
                                                                                                .index())
                                                                                ::task)))
                .toList();
    }

    private List<Attempt> attempts(Farm farm, TaskAddress address) {
        Task task =
                farm.task(address)
                        .orElseThrow(
                                () ->
                                        notFound(
                                                "There is no task " + address + ".",
                                                "List the job's tasks to see their addresses.",
                                                address.toString()));
        Optional<Job> mirrored = mirrors.job(farm, address.job());
        return mirrored.isPresent()
                ? Mirrors.attempts(mirrored.get(), address)
                : tries.of(address, task);
    }

    private LogPiece known(Farm farm, Question.LogOf log) {
        return log(farm, log).orElseThrow(() -> noLog(farm, log.attempt()));
    }

    private static Refused noLog(Farm farm, AttemptAddress attempt) {
        boolean began =
                farm.task(attempt.task())
                        .filter(task -> attempt.number() <= task.tries())
                        .isPresent();
        return began
                ? notFound(
                        "The log of attempt " + attempt + " is not there any more.",
                        "Its file was taken away; what it said can only be had by another run.",
                        attempt.toString())
                : notFound(
                        "There is no log of attempt " + attempt + ".",
                        "List the task's attempts to see their numbers.",
                        attempt.toString());
    }

    private static Refused notFound(String message, String remedy, String subject) {
        return new Refused(Rejection.of("not_found", message, remedy).about(subject));
    }
}
