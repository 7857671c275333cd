package farmhand.engine;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.Farm;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.testing.AJob;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A coordinator with its store and runner, and words to drive them. */
final class TestFarm implements AutoCloseable {
    static final Origin KIM = new Origin("kim", "test", "here");
    private static final long DEADLINE_SECONDS = 20;

    final MemoryStore store;
    final HandRunner runner = new HandRunner();
    final Coordinator coordinator;

    private volatile Instant now;
    private final AtomicLong nanos = new AtomicLong();

    private TestFarm(int slots, MemoryStore store, Instant now) {
        this.store = store;
        Setup setup = new Setup("farm", "1.0", "box", slots);
        this.now = now;
        InstantSource clock = () -> this.now;
        this.coordinator = Coordinator.start(setup, store, runner, clock, nanos::get, List.of());
    }

    static TestFarm withSlots(int slots) {
        return startedFrom(new MemoryStore(Farm.EMPTY), slots);
    }

    static TestFarm startedFrom(MemoryStore store, int slots) {
        return startedAt("2026-11-21T08:00:00Z", store, slots);
    }

    static TestFarm startedAt(String now, MemoryStore store, int slots) {
        return new TestFarm(slots, store, Instant.parse(now));
    }

    /** Lets that much time pass, and the coordinator look at what it brings. */
    void passes(Duration time) {
        long ignored = nanos.addAndGet(time.toNanos());
        clockIsSet(time);
    }

    /** Lets somebody set the machine's clock on by so much, or back, and the coordinator look. */
    void clockIsSet(Duration on) {
        now = now.plus(on);
        Outcome ignored = send(new Command.Acts(List.of()));
    }

    Outcome send(Command command) {
        try {
            return coordinator
                    .send(command, KIM)
                    .toCompletableFuture()
                    .get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("no answer to " + command, failed);
        }
    }

    Outcome.Done done(Command command) {
        return assertInstanceOf(Outcome.Done.class, send(command));
    }

    Rejection refused(Command command) {
        return assertInstanceOf(Outcome.Refused.class, send(command)).rejection();
    }

    <A> A ask(Question<A> question) {
        return coordinator.ask(question).toCompletableFuture().join();
    }

    /** Whether commands are refused by now, since the coordinator closes. */
    boolean isClosing() {
        Command nothing = new Command.Acts(List.of());
        return send(nothing) instanceof Outcome.Refused;
    }

    static List<Subject> subjects(String... addresses) {
        return Stream.of(addresses).map(Subject::parse).toList();
    }

    JobNumber submit(AJob job) {
        return done(new Command.Submit(job.spec())).subjects().getFirst().job();
    }

    Outcome.Done act(Verb verb, String... subjects) {
        return done(Command.act(verb, subjects(subjects)));
    }

    Task task(String address) {
        String[] parts = address.split("/", -1);
        return coordinator
                .farm()
                .task(
                        new TaskAddress(
                                JobNumber.parse(parts[0]),
                                Integer.parseInt(parts[1]),
                                Integer.parseInt(parts[2])))
                .orElseThrow();
    }

    /** Waits until so many attempts were ever started. */
    void awaitLaunches(int count) {
        await(() -> runner.launches().size() >= count);
    }

    void awaitLaunched(String attempt) {
        AttemptAddress wanted = AttemptAddress.parse(attempt);
        await(() -> runner.running().contains(wanted));
    }

    void awaitTask(String address, TaskState state) {
        await(() -> task(address).state() == state);
    }

    void awaitRunning(String... attempts) {
        List<AttemptAddress> wanted = Stream.of(attempts).map(AttemptAddress::parse).toList();
        await(() -> runner.running().equals(wanted));
    }

    void ends(String attempt, Exit exit) {
        runner.ends(AttemptAddress.parse(attempt), exit);
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come to that in time");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        coordinator.close();
    }
}
