package farmhand.server;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Act;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.FarmFeed;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.service.ServiceList;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.Update;
import farmhand.farm.why.Capacity;
import farmhand.query.FarmAnswers;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;

/** A farm that does what it is asked, at once and without running anything. */
final class FakeFarm implements FarmHost {
    static final String EPOCH = "5f2c";
    private static final Capacity FREE = new Capacity(8, 2, Optional.empty(), (_, _) -> 1);

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final List<FarmFeed> feeds = new CopyOnWriteArrayList<>();
    private final FakeLogs logs = new FakeLogs();
    private final Map<TaskAddress, List<Attempt>> attempts = new ConcurrentHashMap<>();
    private final List<Origin> origins = new CopyOnWriteArrayList<>();
    private volatile Farm farm = Farm.EMPTY;
    private volatile @Nullable Throwable broken;
    private long now = 1_800_000_000_000_000L;

    synchronized Farm happen(FarmEvent... events) {
        return happen(List.of(events));
    }

    private synchronized Farm happen(List<FarmEvent> events) {
        farm = farm.apply(events);
        feeds.removeIf(FarmFeed::isOver);
        feeds.forEach(FarmFeed::wake);
        return farm;
    }

    void write(AttemptAddress attempt, String text, boolean end) {
        logs.write(attempt, text, end);
        feeds.forEach(FarmFeed::wake);
    }

    /** What is told of the attempts of a task, if it is asked. */
    void tried(TaskAddress task, Attempt... all) {
        attempts.put(task, List.of(all));
    }

    void breakDown(Throwable why) {
        broken = why;
    }

    List<Origin> origins() {
        return List.copyOf(origins);
    }

    int openFeeds() {
        feeds.removeIf(FarmFeed::isOver);
        return feeds.size();
    }

    synchronized When next() {
        return new When(now += 1_000);
    }

    @Override
    public Farm farm() {
        return farm;
    }

    @Override
    public FarmInfo info() {
        return new FarmInfo("box", "1.0.0", EPOCH, "box1", 8, 2);
    }

    @Override
    public Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        FarmFeed feed = FarmFeed.open(this, logs::piece, executor, since, reader);
        feeds.add(feed);
        feed.wake();
        return feed;
    }

    @Override
    public CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        origins.add(origin);
        Throwable why = broken;
        if (why != null) {
            return CompletableFuture.failedFuture(why);
        }
        try {
            return CompletableFuture.completedFuture(decide(command));
        } catch (Refused refused) {
            return CompletableFuture.completedFuture(new Outcome.Refused(refused.rejection()));
        }
    }

    private synchronized Outcome decide(Command command) {
        return switch (command) {
            case Command.Submit(var job) -> {
                JobNumber number = farm.nextNumber();
                JobSettings settings =
                        new JobSettings(
                                job.name(),
                                job.user(),
                                job.priorityOr(JobSpec.USUAL_PRIORITY),
                                job.wishes(),
                                List.of(),
                                job.metadata());
                happen(new FarmEvent.JobAdded(number, settings, added(job.blocks()), next()));
                yield done(new Subject.OfJob(number));
            }
            case Command.AppendBlocks(var number, var blocks) -> {
                int first = job(number).blocks().size();
                happen(new FarmEvent.BlocksAdded(number, added(blocks), next()));
                List<Subject> made = new ArrayList<>();
                for (int i = 0; i < blocks.size(); i++) {
                    made.add(new Subject.OfBlock(new BlockAddress(number, first + i)));
                }
                yield done(made.toArray(Subject[]::new));
            }
            case Command.AppendTasks(var address, var tasks) -> {
                Block block = job(address.job()).blocks().get(address.block());
                if (block.isNumeric()) {
                    throw new Refused(
                            Rejection.of("numeric_block", "It is numeric.", "Append frames.")
                                    .about(address.toString()));
                }
                int size = block.tasks().size();
                happen(new FarmEvent.TasksAdded(address, tasks, next()));
                yield done(new Subject.OfTasks(address, TaskSet.range(size, size + tasks.size())));
            }
            case Command.EditJob(var number, var fields) -> {
                JobSettings settings = job(number).settings();
                for (JobField field : fields) {
                    if (field instanceof JobField.Priority(int priority)) {
                        settings = settings.withPriority(priority);
                    }
                }
                happen(new FarmEvent.JobEdited(number, settings, next()));
                yield done(new Subject.OfJob(number));
            }
            case Command.EditBlock(var address, var fields) -> {
                BlockSpec spec = job(address.job()).blocks().get(address.block()).spec();
                spec = BlockFields.with(spec, fields);
                happen(new FarmEvent.BlockEdited(address, spec, List.of(), next()));
                yield done(new Subject.OfBlock(address));
            }
            case Command.EditTasks(_, var moves) -> {
                for (var move : moves) {
                    if (move.tasks() instanceof Subject.OfTasks(var block, var tasks)
                            && move.fields().getFirst() instanceof TaskField.Status(var to)) {
                        happen(new FarmEvent.TasksMoved(block, tasks, to, next()));
                    }
                }
                yield done(moves.stream().map(move -> move.tasks()).toArray(Subject[]::new));
            }
            case Command.Together _, Command.Undo _, Command.Redo _ ->
                    throw Refused.of("nothing_to_undo", "Nothing was done.", "Do something.");
            case Command.EditPolicy _ -> done();
            case Command.Acts(var acts) -> acts(acts);
        };
    }

    private Outcome acts(List<Act> acts) {
        List<Subject> done = new ArrayList<>();
        List<Rejection> refused = new ArrayList<>();
        for (Act act : acts) {
            for (Subject subject : act.subjects()) {
                Optional<Job> job = farm.job(subject.job());
                if (job.isEmpty()) {
                    refused.add(
                            Rejection.of("not_found", "There is no such job.", "List the jobs.")
                                    .about(subject.toString()));
                } else {
                    act(act.verb(), job.get());
                    done.add(subject);
                }
            }
        }
        return new Outcome.Done(farm.revision(), done, refused, List.of());
    }

    private void act(Verb verb, Job job) {
        switch (verb) {
            case Verb.Delete _ -> happen(new FarmEvent.JobDeleted(job.number(), next()));
            case Verb.Pause _ ->
                    happen(
                            new FarmEvent.JobEdited(
                                    job.number(),
                                    job.settings().with(job.settings().wishes().withPaused(true)),
                                    next()));
            default -> {}
        }
    }

    private Job job(JobNumber number) {
        return farm.job(number)
                .orElseThrow(() -> new Refused(Rejection.of("not_found", "No job.", "List them.")));
    }

    private Outcome done(Subject... subjects) {
        return new Outcome.Done(farm.revision(), List.of(subjects), List.of(), List.of());
    }

    private static List<FarmEvent.NewBlock> added(List<BlockSpec> blocks) {
        return blocks.stream().map(spec -> new FarmEvent.NewBlock(spec, List.of())).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // each question names the type of its answer
    public <A> CompletionStage<A> ask(Question<A> question) {
        return switch (question) {
            case Question.OfFarm<A> about ->
                    CompletableFuture.supplyAsync(
                            () -> FarmAnswers.of(farm, FREE, about, next()), executor);
            case Question.HistoryOf _ ->
                    (CompletionStage<A>)
                            CompletableFuture.completedFuture(
                                    new HistoryPage(List.of(), HistoryPage.NO_MORE));
            case Question.AllServices() ->
                    (CompletionStage<A>)
                            CompletableFuture.completedFuture(
                                    new ServiceList(List.of(), List.of()));
            case Question.OutputOf _, Question.ThumbOf _, Question.WorkerLogOf _ ->
                    CompletableFuture.failedFuture(
                            Refused.of("not_found", "It made nothing.", "Ask another farm."));
            case Question.AttemptsOf(var task) ->
                    (CompletionStage<A>)
                            CompletableFuture.completedFuture(
                                    attempts.getOrDefault(task, List.of()));
            case Question.OutputsOf _, Question.AllWorkers _ ->
                    (CompletionStage<A>) CompletableFuture.completedFuture(List.of());
            case Question.LogOf asked ->
                    (CompletionStage<A>)
                            logs.piece(asked)
                                    .map(CompletableFuture::completedFuture)
                                    .orElseGet(
                                            () ->
                                                    CompletableFuture.failedFuture(
                                                            FakeLogs.missing(asked)));
        };
    }

    @Override
    public void close() {
        feeds.forEach(FarmFeed::complete);
        executor.close();
    }
}
