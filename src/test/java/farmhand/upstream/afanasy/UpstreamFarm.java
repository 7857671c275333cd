package farmhand.upstream.afanasy;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.engine.port.TaskFiles;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.testing.AJob;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;

/** A farm with real processes behind Afanasy's port, and a gateway to it. */
final class UpstreamFarm implements AutoCloseable {
    final RunningFarm farm;
    final AfanasyLink gateway;
    private AfanasyDoor door;

    private UpstreamFarm(Path data) {
        farm = RunningFarm.on(data);
        door = TestPort.door(farm.coordinator(), 0);
        Upstream upstream =
                new Upstream(
                        "127.0.0.1", door.port(), Duration.ofMillis(50), Duration.ofSeconds(10));
        gateway =
                AfanasyLink.start(upstream, "here", "1.0", InstantSource.system(), TaskFiles.NONE);
    }

    static UpstreamFarm on(Path data) {
        return new UpstreamFarm(data);
    }

    /** Ends what answers on Afanasy's port, and lets another answer there that knows nobody. */
    void restart() {
        int port = door.port();
        door.close();
        Waiting.until(() -> reopened(port));
    }

    /** The port is free once the thread has left that waits for connections. */
    private boolean reopened(int port) {
        try {
            door = TestPort.door(farm.coordinator(), port);
            return true;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    /** Puts a job on the farm through the gateway. */
    JobNumber submit(AJob job) {
        return done(new Command.Submit(job.spec())).subjects().getFirst().job();
    }

    Outcome.Done done(Verb verb, String... subjects) {
        return done(Command.act(verb, Stream.of(subjects).map(Subject::parse).toList()));
    }

    Outcome.Done done(Command command) {
        Outcome outcome = RunningFarm.sent(gateway, command);
        return assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
    }

    Rejection refused(Command command) {
        Outcome outcome = RunningFarm.sent(gateway, command);
        return assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString).rejection();
    }

    /** The job as the gateway sees it. */
    Job job(JobNumber number) {
        return gateway.farm().job(number).orElseThrow();
    }

    /** The state of the task, as the gateway sees it. */
    TaskState state(String task) {
        Subject.OfTasks at = (Subject.OfTasks) Subject.parse(task);
        return gateway.farm()
                .task(at.block().task(at.tasks().first()))
                .map(one -> one.state())
                .orElse(TaskState.DELETED);
    }

    void await(String task, TaskState state) {
        Waiting.until(() -> state(task) == state);
    }

    @Override
    public void close() {
        gateway.close();
        door.close();
        farm.close();
    }
}
