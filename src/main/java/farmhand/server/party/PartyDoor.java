package farmhand.server.party;

import farmhand.dialect.party.PartyAnswers;
import farmhand.dialect.party.PartyAnswers.Placed;
import farmhand.dialect.party.PartyTasks;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FarmHost;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.task.TaskState;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Waiting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code POST} and {@code GET /tasks}; {@code POST}, {@code GET} and {@code DELETE /task/{id}}. */
public final class PartyDoor {
    private static final String TASKS = "/tasks";
    private static final String TASK = "/task/";
    private static final int CREATED = 201;

    private final FarmHost host;
    private final InstantSource clock;
    private final StandingJob job;
    private final Handlers handlers;
    private final RunNow run;

    /** Of the farm of {@code host}, by the time of {@code clock}. */
    public PartyDoor(FarmHost host, InstantSource clock) {
        this.host = host;
        this.clock = clock;
        this.job = new StandingJob(host);
        this.handlers = new Handlers(host);
        this.run = new RunNow(host, this::placed);
    }

    /** Whether a path is one of Party's. */
    public static boolean isAt(String path) {
        return path.equals(TASKS) || path.startsWith(TASK);
    }

    /** A refusal in Party's form. */
    public static Reply refused(int status, Rejection rejection) {
        return PartyStatuses.reply(status, rejection);
    }

    /** The refusal of a request that cannot be read, in Party's form. */
    public static Reply unread(Rejection rejection) {
        return PartyStatuses.reply(rejection);
    }

    /** Answers a request; refusals too are in Party's form. */
    public Reply answer(Asked asked) throws InterruptedException {
        try {
            return asked.path().equals(TASKS)
                    ? tasks(asked)
                    : task(asked, TaskAddress.parse(asked.path().substring(TASK.length())));
        } catch (Refused refused) {
            return PartyStatuses.reply(refused.rejection());
        }
    }

    private Reply tasks(Asked asked) throws InterruptedException {
        return switch (asked.method()) {
            case "POST" -> added(asked);
            case "GET" -> listed(asked);
            default -> throw PartyStatuses.notAllowed("GET or POST");
        };
    }

    private Reply task(Asked asked, TaskAddress task) throws InterruptedException {
        asked.query().only();
        return switch (asked.method()) {
            case "POST" -> run.answer(task, asked.origin());
            case "GET" -> Reply.json(200, PartyAnswers.task(200, placed(task), ""));
            case "DELETE" -> deleted(asked, task);
            default -> throw PartyStatuses.notAllowed("GET, POST or DELETE");
        };
    }

    private Reply added(Asked asked) throws InterruptedException {
        asked.query().only();
        Instant now = clock.instant();
        List<TaskSpec> tasks = PartyTasks.read(asked.body().get(), When.at(now));
        handlers.check(tasks);
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        Subject.OfTasks added = job.add(tasks, asked.origin(), day);
        Block block = host.farm().block(added.block()).orElseThrow();
        List<Placed> placed =
                added.tasks().stream()
                        .mapToObj(
                                i ->
                                        new Placed(
                                                new TaskAddress(
                                                        added.block().job(),
                                                        added.block().block(),
                                                        i),
                                                block))
                        .toList();
        return Reply.json(CREATED, PartyAnswers.tasks(CREATED, placed, "The tasks are added."));
    }

    private Reply listed(Asked asked) {
        asked.query().only("limit", "skip");
        List<Placed> all =
                host.farm().jobs().stream()
                        .filter(one -> !one.deleted() && StandingJob.isOne(one))
                        .flatMap(one -> one.blocks().stream().flatMap(b -> placed(one, b)))
                        .skip(asked.query().skip())
                        .limit(asked.query().limit())
                        .toList();
        return Reply.json(200, PartyAnswers.tasks(200, all, ""));
    }

    private static Stream<Placed> placed(Job job, Block block) {
        return IntStream.range(0, block.tasks().size())
                .filter(i -> block.tasks().task(i).state() != TaskState.DELETED)
                .mapToObj(i -> new Placed(new TaskAddress(job.number(), block.index(), i), block));
    }

    private Reply deleted(Asked asked, TaskAddress task) throws InterruptedException {
        placed(task);
        Subject subject = new Subject.OfTasks(task.inBlock(), TaskSet.of(task.task()));
        Command delete = Command.act(new Verb.Delete(), List.of(subject));
        return switch (Waiting.await(host.send(delete, asked.origin()))) {
            case Outcome.Refused(var rejection) ->
                    PartyStatuses.reply(PartyStatuses.CONFLICT, rejection);
            case Outcome.Done done when done.subjects().isEmpty() ->
                    PartyStatuses.reply(PartyStatuses.CONFLICT, done.refused().getFirst());
            case Outcome.Done _ ->
                    Reply.json(200, PartyAnswers.task(200, placed(task), "The task is deleted."));
        };
    }

    /** That task of Party's, which must be there. */
    private Placed placed(TaskAddress task) {
        Farm farm = host.farm();
        return farm.job(task.job())
                .filter(StandingJob::isOne)
                .flatMap(_ -> farm.block(task.inBlock()))
                .filter(block -> task.task() < block.tasks().size())
                .map(block -> new Placed(task, block))
                .orElseThrow(
                        () ->
                                new Refused(
                                        Rejection.of(
                                                "not_found",
                                                "There is no task " + task.id() + ".",
                                                "GET /tasks lists all that are there.")));
    }
}
