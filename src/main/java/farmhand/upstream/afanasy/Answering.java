package farmhand.upstream.afanasy;

import farmhand.engine.OutputQuestions;
import farmhand.farm.Farm;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.link.Question;
import farmhand.farm.service.Reading;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;
import farmhand.farm.service.Start;
import farmhand.farm.service.Usual;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.TimeLimits;
import farmhand.farm.why.Capacity;
import farmhand.query.FarmAnswers;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers what a feed does not tell; may wait for the server. Any thread. */
final class Answering {
    private final Renders renders;
    private final Attempts attempts;
    private final Journal journal;
    private final Outputs outputs;
    private final InstantSource clock;
    private final OutputQuestions files;

    Answering(
            Renders renders,
            Attempts attempts,
            Journal journal,
            Outputs outputs,
            OutputQuestions files,
            InstantSource clock) {
        this.files = files;
        this.renders = renders;
        this.attempts = attempts;
        this.journal = journal;
        this.outputs = outputs;
        this.clock = clock;
    }

    /** The answer; {@code ids} says by which ids the server knows jobs. */
    @SuppressWarnings("unchecked") // each question names the type of its answer
    <A> A answer(Farm farm, Function<TaskAddress, Integer> ids, Question<A> question) {
        return switch (question) {
            case Question.AttemptsOf(var task) -> (A) attempts.of(farm, ids, task);
            case Question.OutputsOf(var task) -> (A) files.list(farm, task);
            case Question.OutputOf one -> (A) files.piece(farm, one);
            case Question.ThumbOf one -> (A) files.thumb(farm, one);
            case Question.HistoryOf asked -> (A) journal.history(asked);
            case Question.LogOf log -> (A) outputs.piece(farm, ids, log);
            case Question.AllServices() -> (A) services(farm);
            case Question.WorkerLogOf(String worker) -> (A) renders.log(worker);
            case Question.AllWorkers() -> (A) renders.all(farm);
            case Question.TasksOf some -> (A) Attempts.addedTo(of(farm, some));
            case Question.TasksWhere some -> (A) Attempts.addedTo(of(farm, some));
            case Question.OfFarm<A> about -> of(farm, about);
        };
    }

    private <A> A of(Farm farm, Question.OfFarm<A> question) {
        return FarmAnswers.of(farm, capacity(farm), question, When.at(clock.instant()));
    }

    /** Tasks that run. */
    static int running(Farm farm) {
        return farm.jobs().stream().mapToInt(job -> job.totals().active()).sum();
    }

    private Capacity capacity(Farm farm) {
        return new Capacity(renders.slots(), running(farm), Optional.empty(), (_, _) -> 1)
                .on(Capacity.Worker.elsewhere(renders.keeps()));
    }

    /** Those of the jobs that are there: how they run, only the renders know. */
    private static ServiceList services(Farm farm) {
        List<Service> services =
                farm.jobs().stream()
                        .flatMap(job -> job.blocks().stream())
                        .map(block -> block.spec().how().service())
                        .distinct()
                        .sorted()
                        .map(Answering::service)
                        .toList();
        return new ServiceList(services, List.of());
    }

    private static Service service(String name) {
        return new Service(
                name,
                "the renders",
                1,
                TimeLimits.NONE,
                Start.USUAL,
                Reading.NOTHING,
                new Usual(0, List.of(), new Recurrence.None()));
    }
}
