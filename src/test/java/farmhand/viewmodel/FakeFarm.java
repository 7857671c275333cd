package farmhand.viewmodel;

import farmhand.dialect.live.answer.Answers;
import farmhand.engine.rules.Rules;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.link.FarmFeed;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.Feed;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.link.TaskPage;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;
import farmhand.farm.why.Capacity;
import farmhand.query.FarmAnswers;
import farmhand.runner.services.Services;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A farm in memory that folds real events and tells its readers what a coordinator tells. Commands
 * are decided by the real rules, and written down; nothing is run.
 */
public final class FakeFarm implements FarmHost {
    private static final Capacity CAPACITY = new Capacity(16, 16, Optional.empty(), (_, _) -> 1);
    private static final Services SERVICES = Services.load(Optional.empty());

    private volatile LinkState link = LinkState.OWN;
    private final List<FarmFeed> feeds = new ArrayList<>();
    private final List<Flow.Subscriber<? super Update>> readers = new ArrayList<>();
    private final List<Command> sent = new ArrayList<>();
    private final FakeHistory history = new FakeHistory();
    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<String, String> logs = new HashMap<>();
    private final FakeOutputs outputs = new FakeOutputs();
    private final FakeWorkers workers = new FakeWorkers();
    private Farm farm = Farm.EMPTY;
    private Optional<Rejection> refusal = Optional.empty();
    private boolean unreachable;
    Update.Lost loss = new Update.Lost("", Duration.ofSeconds(3));
    String name = ""; // not told while it is none
    boolean silent; // questions get no answer, before anybody knows

    /** Lets something happen, as one revision. */
    public synchronized void happen(FarmEvent... events) {
        farm = farm.apply(List.of(events));
        feeds.forEach(FarmFeed::wake);
    }

    /** These machines are there too, or are so. */
    public synchronized void have(FakeWorkers.Machine... machines) {
        workers.have(machines);
    }

    /** It says so of attempts from now on. */
    public synchronized void tell(Attempt... all) {
        attempts.addAll(List.of(all));
    }

    /** That task made a picture of so many pixels. */
    public synchronized void paint(TaskAddress task, int width, int height) {
        outputs.paint(task, width, height);
    }

    /** What was asked about what tasks made, in order. */
    public synchronized List<Question<?>> askedOutputs() {
        return outputs.asked();
    }

    /** The process of an attempt writes. */
    public synchronized void write(String attempt, String text) {
        logs.merge(attempt, text, String::concat);
        feeds.forEach(FarmFeed::wake);
    }

    @Override
    public synchronized Farm farm() {
        return farm;
    }

    /** What was asked for, in order. */
    public synchronized List<Command> sent() {
        return List.copyOf(sent);
    }

    /** Refuses the next command. */
    public synchronized void refuseNext(Rejection rejection) {
        refusal = Optional.of(rejection);
    }

    /** Commands get no answer from now on, and readers are told. */
    public synchronized void lose(String reason) {
        unreachable = true;
        var lost = new Update.Lost(reason, loss.nextTry(), loss.unheard());
        readers.forEach(reader -> reader.onNext(lost));
    }

    /** Readers are told that they are not let in. */
    public synchronized void refuse(Refused why) {
        readers.forEach(reader -> reader.onError(why));
    }

    /** The farm answers again. */
    public synchronized void comeBack() {
        unreachable = false;
        silent = false;
        greet("");
    }

    /** Readers are told as whom they are known. */
    synchronized void greet(String user) {
        var hello = new Update.Hello("test", farm.revision(), true, "1.0.0");
        readers.forEach(reader -> reader.onNext(hello.with(List.of(), user)));
    }

    @Override
    public FarmInfo info() {
        return new FarmInfo(name, "1.0.0", "test", "box1", 16, 0, link);
    }

    /** It is another's farm from now on, or that is heard of otherwise. */
    synchronized void link(LinkState now) {
        link = now;
        feeds.forEach(FarmFeed::wake);
    }

    @Override
    public synchronized Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        FarmFeed feed = FarmFeed.open(this, this::log, Runnable::run, since, reader);
        feeds.add(feed);
        readers.add(reader);
        return feed;
    }

    @Override
    public synchronized CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        if (unreachable) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException("The farm does not answer. Try again later."));
        }
        sent.add(command);
        Decision decision =
                refusal.<Decision>map(Decision.Refused::new)
                        .orElseGet(() -> decided(command, origin));
        refusal = Optional.empty();
        Farm before = farm;
        Outcome outcome = become(decision);
        if (outcome instanceof Outcome.Done done && farm.revision() > before.revision()) {
            history.note(command, origin, done, before, farm);
        }
        return CompletableFuture.completedFuture(outcome);
    }

    private Decision decided(Command command, Origin origin) {
        return command instanceof Command.Undo || command instanceof Command.Redo
                ? history.undo(farm, command, origin)
                : Rules.decide(farm, command, origin, Happenings.minute(99));
    }

    private Outcome become(Decision decision) {
        if (decision instanceof Decision.Accepted yes) {
            if (!yes.events().isEmpty()) { // else it is no history
                happen(yes.events().toArray(FarmEvent[]::new));
            }
            return new Outcome.Done(farm.revision(), yes.done(), yes.refused(), yes.warnings());
        }
        return new Outcome.Refused(((Decision.Refused) decision).rejection());
    }

    @Override
    @SuppressWarnings("unchecked") // each question is answered with its own kind
    public synchronized <A> CompletionStage<A> ask(Question<A> question) {
        if (silent) {
            return new CompletableFuture<>();
        }
        if (question instanceof Question.HistoryOf asked) {
            return (CompletionStage<A>) CompletableFuture.completedFuture(history.page(asked));
        }
        try {
            Optional<Object> made = outputs.answer(question);
            if (unreachable && !(question instanceof Question.OfFarm)) {
                return CompletableFuture.failedFuture(new IllegalStateException("It is away."));
            }
            if (made.isPresent()) {
                return (CompletionStage<A>) CompletableFuture.completedFuture(made.get());
            }
        } catch (Refused refused) {
            return CompletableFuture.failedFuture(new CompletionException(refused)); // as farms do
        }
        if (question instanceof Question.LogOf asked) {
            return (CompletionStage<A>) CompletableFuture.completedFuture(log(asked).orElseThrow());
        }
        if (question instanceof Question.AttemptsOf(TaskAddress task)) {
            return (CompletionStage<A>) CompletableFuture.completedFuture(attempts(task));
        }
        if (question instanceof Question.AllServices) {
            return (CompletionStage<A>) CompletableFuture.completedFuture(SERVICES.list());
        }
        if (question instanceof Question.WorkerLogOf(String worker)) {
            return (CompletionStage<A>)
                    CompletableFuture.completedFuture(worker + " at " + farm.revision());
        }
        if (question instanceof Question.AllWorkers) {
            return (CompletionStage<A>)
                    CompletableFuture.completedFuture(Answers.readWorkers(workers.json(farm)));
        }
        if (question instanceof Question.OfFarm<A> asked) {
            try {
                A answer = FarmAnswers.of(farm, CAPACITY, asked, Happenings.minute(99));
                return CompletableFuture.completedFuture(
                        answer instanceof TaskPage page ? (A) withAttempts(page) : answer);
            } catch (Refused refused) {
                return CompletableFuture.failedFuture(refused);
            }
        }
        return CompletableFuture.failedFuture(new UnsupportedOperationException());
    }

    private TaskPage withAttempts(TaskPage page) {
        List<TaskPage.Placed> tasks =
                page.tasks().stream().map(one -> one.with(attempts(one.address()))).toList();
        return new TaskPage(page.revision(), tasks, page.total());
    }

    private List<Attempt> attempts(TaskAddress task) {
        return attempts.stream().filter(one -> one.address().task().equals(task)).toList();
    }

    @Override
    public void close() {}

    private synchronized Optional<LogPiece> log(Question.LogOf question) {
        String text = logs.get(question.attempt().toString());
        if (text == null) {
            return Optional.empty();
        }
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        long wanted = question.offset() < 0 ? all.length + question.offset() : question.offset();
        int from = Math.clamp(wanted, 0, all.length);
        int length = Math.min(question.limit(), all.length - from);
        return Optional.of(
                new LogPiece(from, ByteBuffer.wrap(all, from, length), all.length, false));
    }
}
