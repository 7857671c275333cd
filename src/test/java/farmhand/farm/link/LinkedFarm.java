package farmhand.farm.link;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;
import farmhand.testing.AJob;
import farmhand.testing.RunningFarm;
import farmhand.testing.UpdateReader;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A farm with real processes, and a link to it that is to be proven. */
public abstract class LinkedFarm {
    @TempDir Path data;
    private Linked linked;
    FarmLink link;

    /** A farm that is new, and a link to it. */
    protected abstract Linked linked(Path data);

    @BeforeEach
    void begin() {
        linked = linked(data);
        link = linked.link();
    }

    @AfterEach
    void end() {
        link.close();
        linked.close();
    }

    UpdateReader opened(Since since) {
        UpdateReader reader = new UpdateReader();
        link.open(since, reader);
        return reader;
    }

    /** The host whose farm the link tells; the link itself where that is a mirror. */
    protected final FarmHost truth() {
        return linked.truth();
    }

    /** Puts a job on the farm through the link. */
    protected final JobNumber submit(AJob job) {
        return done(new Command.Submit(job.spec())).subjects().getFirst().job();
    }

    /** Does it through the link. */
    protected final Outcome.Done done(Command command) {
        return assertInstanceOf(Outcome.Done.class, RunningFarm.sent(link, command));
    }

    /** Waits until the task is in that state. */
    void awaitTask(String address, TaskState state) {
        TaskAddress task = TaskAddress.parse(address);
        Waiting.until(
                () -> truth().farm().task(task).filter(one -> one.state() == state).isPresent());
    }

    static Command act(Verb verb, String... subjects) {
        return Command.act(verb, subjects(subjects));
    }

    static List<Subject> subjects(String... subjects) {
        return Stream.of(subjects).map(Subject::parse).toList();
    }
}
