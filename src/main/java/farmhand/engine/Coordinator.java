package farmhand.engine;

import farmhand.engine.before.Beforehand;
import farmhand.engine.before.Mirrors;
import farmhand.engine.port.Mirror;
import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.engine.port.TaskRunner;
import farmhand.engine.schedule.Deadlines;
import farmhand.engine.schedule.Scheduler;
import farmhand.engine.upkeep.Ages;
import farmhand.engine.upkeep.FreeMemory;
import farmhand.engine.upkeep.RecentFailures;
import farmhand.engine.upkeep.Recurring;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Terms;
import farmhand.farm.link.FarmFeed;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.farm.why.Capacity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * The farm of this machine: takes commands, runs tasks, keeps everything. One thread writes; all
 * others put messages into its inbox and read what it published.
 */
public final class Coordinator implements FarmHost {
    private static final Logger LOG = LoggerFactory.getLogger(Coordinator.class);
    private static final int INBOX_ROOM = 65_536;
    private static final int KEPT_FOR_REPORTS = 4_096;

    private final Setup setup;
    private final String epoch;
    private final TaskRunner runner;
    private final Mirrors mirrors;
    private final Questions questions;
    private final Desk desk;
    private final Inbox inbox = new Inbox(INBOX_ROOM, KEPT_FOR_REPORTS);
    private final Feeds feeds = new Feeds();
    private final Executor executor = inOwnThread();
    private final Measuring measuring;
    private final WriterThread writer;
    private volatile Published published;
    private final AtomicBoolean closing = new AtomicBoolean();

    private Coordinator(
            Setup setup, String epoch, Farm farm, Ports ports, Map<Store.Place, JobNumber> known) {
        this.setup = setup;
        this.epoch = epoch;
        this.runner = ports.runner();
        this.mirrors = ports.mirrors();
        Recurring recurring = new Recurring(setup.zone());
        this.published = new Published(farm, 0, Optional.empty(), Map.of());
        this.desk = new Desk(this::farm, ports, recurring, executor, this::queued);
        RecentFailures failures = new RecentFailures();
        failures.begin(farm, When.at(ports.clock().instant()));
        this.questions =
                new Questions(
                        ports.store(),
                        runner,
                        executor,
                        ports.clock(),
                        setup.worker(),
                        ports.mirrors(),
                        failures);
        Reporter reporter = new Reporter(inbox, feeds, ports.clock());
        this.measuring = new Measuring(runner, this::farm, inbox::tell);
        Effects effects =
                new Effects(this::publish, runner, reporter, measuring, failures, executor);
        When now = When.at(ports.clock().instant());
        FreeMemory memory = new FreeMemory(runner, System::nanoTime);
        Scheduler scheduler =
                new Scheduler(farm, setup.worker(), setup.slots(), runner::slots, memory, now);
        Deadlines deadlines = new Deadlines(runner::times, ports.counter());
        this.writer =
                new WriterThread(
                        inbox,
                        new Writer(
                                farm,
                                ports.store(),
                                ports.clock(),
                                scheduler,
                                memory,
                                new Ages(setup.ages(), farm),
                                deadlines,
                                recurring,
                                new Sightings(known),
                                effects));
    }

    /**
     * Loads the farm, opens again what was running when its last coordinator ended, and begins to
     * work. Throws {@link StoreException} when the farm cannot be loaded or kept. The caller closes
     * the store, after this; the runner is closed by {@link #close(Duration)}.
     */
    public static Coordinator start(
            Setup setup, Store store, TaskRunner runner, InstantSource machine) {
        return start(setup, store, runner, machine, List.of());
    }

    /** The same, showing besides what is kept in {@code places}, which it closes. */
    public static Coordinator start(
            Setup setup,
            Store store,
            TaskRunner runner,
            InstantSource machine,
            List<? extends Mirror> places) {
        return start(setup, store, runner, machine, System::nanoTime, places);
    }

    /** The same; {@code counter} counts nanoseconds, whatever the machine's clock is set to. */
    static Coordinator start(
            Setup setup,
            Store store,
            TaskRunner runner,
            InstantSource machine,
            LongSupplier counter,
            List<? extends Mirror> places) {
        InstantSource clock = new SteadyClock(machine, counter);
        Store.Loaded loaded = store.load();
        loaded.damaged().forEach(sentence -> LOG.warn("{}", sentence));
        Farm farm = loaded.farm();
        List<FarmEvent.AttemptEnded> lost = Recovery.events(farm, When.at(clock.instant()));
        if (!lost.isEmpty()) {
            runner.endLeft(lost.stream().map(FarmEvent.AttemptEnded::attempt).toList());
            Farm recovered = farm.apply(lost);
            store.commit(farm, recovered, lost);
            LOG.info(
                    "{} attempts were lost with the last coordinator and are open again",
                    lost.size());
            farm = recovered;
        }
        Coordinator coordinator =
                new Coordinator(
                        setup,
                        loaded.epoch(),
                        farm,
                        new Ports(store, runner, clock, counter, new Mirrors(places)),
                        store.mirrored());
        coordinator.measuring.begin(farm);
        new BegunTransfers(runner).follow(farm, lost);
        coordinator.writer.start();
        coordinator.desk.begin();
        places.forEach(
                place -> place.open(sight -> coordinator.inbox.tell(new Message.Sighted(sight))));
        return coordinator;
    }

    @Override
    public Farm farm() {
        return published.farm();
    }

    @Override
    public FarmInfo info() {
        return new FarmInfo(
                        setup.name(),
                        setup.version(),
                        epoch,
                        setup.worker(),
                        setup.slots(),
                        published.busySlots())
                .sharing(runner.shares());
    }

    @Override
    public Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        FarmFeed feed =
                FarmFeed.open(this, log -> questions.log(farm(), log), executor, since, reader);
        feeds.add(feed);
        feed.wake();
        if (closing.get()) {
            feed.complete();
        }
        return feed;
    }

    @Override
    public CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        if (closing.get()) {
            return CompletableFuture.completedFuture(Answers.closing());
        }
        return command instanceof Command.EditPolicy(PolicyEdit edit)
                        && !edit.machine().orElse(setup.worker()).equals(setup.worker())
                ? CompletableFuture.completedFuture(
                        Answers.noWorker(edit.machine().get(), setup.worker()))
                : desk.send(command, origin, terms);
    }

    @Override
    public <A> CompletionStage<A> ask(Question<A> question) {
        Published now = published;
        return questions.ask(
                now.farm(),
                new Capacity(
                        setup.slots(),
                        now.busySlots(),
                        now.next(),
                        now.resting(),
                        runner::slots,
                        Capacity.Worker.AMPLE),
                question);
    }

    @Override
    public void close() {
        close(Duration.ZERO);
    }

    /**
     * Starts nothing more from now on, or starts again what can. Commands are taken all the same;
     * forgotten by a restart.
     */
    public void rest(boolean on) {
        inbox.tell(new Message.Rest(on));
    }

    /**
     * Takes no more commands and starts nothing more; waits that long for what runs, then stops it:
     * it is open again without a failure. Ends all streams. Returns when everything is kept; so
     * does a second call.
     */
    public void close(Duration drain) {
        if (!closing.compareAndSet(false, true)) {
            writer.join();
            return;
        }
        CompletableFuture<Void> idle = new CompletableFuture<>();
        inbox.tell(new Message.Drain(idle));
        await(idle, drain);
        measuring.close();
        runner.close();
        mirrors.places().forEach(Mirror::close);
        writer.finish();
        writer.join();
        feeds.complete();
    }

    private CompletionStage<Outcome> queued(
            Command command, Origin origin, Terms terms, Beforehand before) {
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        inbox.ask(new Message.Asked(command, origin, terms, before, answer));
        return answer;
    }

    private void publish(Published now) {
        published = now;
        feeds.wake();
    }

    /** Threads that may wait for a disk or a reader, and need no one to end them. */
    private static Executor inOwnThread() {
        ThreadFactory threads = Thread.ofVirtual().name("farm-", 0).factory();
        return task -> threads.newThread(task).start();
    }

    private static void await(CompletableFuture<Void> idle, Duration most) {
        try {
            idle.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            LOG.info("what still runs is stopped");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
