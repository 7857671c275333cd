package farmhand.client;

import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.farm.view.Watch;
import farmhand.testing.RunningFarm;
import farmhand.testing.UpdateReader;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** What a link does when the farm behind it goes away and comes back elsewhere. */
final class ReconnectTest {
    private static final JobNumber JOB = JobNumber.FIRST;

    @TempDir Path data;
    private RunningFarm farm;
    private final TestDoor door = new TestDoor();
    private final LiveLink link = new LiveLink(door);

    @BeforeEach
    void begin() {
        farm = RunningFarm.on(data);
        farm.submit(aJob().withBlock("beauty", "1-10").paused());
        door.open(farm.coordinator());
    }

    @AfterEach
    void end() {
        link.close();
        door.close();
        farm.close();
    }

    @Test
    void aReaderGoesOnWhereItWasThoughTheFarmHasAnotherPort() {
        UpdateReader reader = opened();
        reader.next(Update.Snapshot.class);
        reader.feed().watch(new Watch(Set.of(JOB), Set.of(), Set.of()));
        reader.next(Update.Watched.class);

        door.close();
        Update.Lost lost = reader.next(Update.Lost.class);
        long last = farm.done(priority(7)).revision();
        door.open(farm.coordinator());
        Update.Hello hello = reader.next(Update.Hello.class);
        Update.Changes missed = assertInstanceOf(Update.Changes.class, reader.next());
        Update.Watched watched = reader.next(Update.Watched.class);

        assertThat(lost.nextTry()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
        assertTrue(hello.resumed());
        assertEquals(last, missed.to());
        assertEquals(View.project(farm.coordinator().farm()), reader.view());
        assertEquals(JOB, watched.job());
    }

    @Test
    void aCoordinatorThatWasStartedAgainIsResumedByRevision() {
        UpdateReader reader = opened();
        reader.next(Update.Snapshot.class);

        door.close();
        farm.close();
        reader.next(Update.Lost.class);
        farm = RunningFarm.on(data);
        door.open(farm.coordinator());
        assertTrue(reader.next(Update.Hello.class).resumed());
        long last = farm.done(priority(7)).revision();

        assertEquals(View.project(farm.coordinator().farm()), reader.viewAt(last));
    }

    @Test
    void anotherFarmInItsPlaceIsToldAnew(@TempDir Path other) {
        UpdateReader reader = opened();
        reader.next(Update.Snapshot.class);

        door.close();
        farm.close();
        farm = RunningFarm.on(other);
        door.open(farm.coordinator());
        Update.Hello hello = reader.next(Update.Hello.class);
        reader.next(Update.Snapshot.class);

        assertEquals(farm.coordinator().info().epoch(), hello.epoch());
        assertEquals(View.project(farm.coordinator().farm()), reader.view());
    }

    @Test
    void whoWantsItNowDoesNotWaitForTheNextTry() {
        UpdateReader reader = opened();
        reader.next(Update.Snapshot.class);
        door.close();
        Duration pause = reader.next(Update.Lost.class).nextTry();
        while (pause.toMillis() < 1_400) {
            pause = reader.next(Update.Lost.class).nextTry();
        }
        door.open(farm.coordinator());

        long before = System.nanoTime();
        reader.feed().tryNow();
        reader.next(Update.Hello.class);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(pause);
    }

    @Test
    void commandsFindTheNewPortToo() {
        assertInstanceOf(Outcome.Done.class, RunningFarm.sent(link, priority(7)));

        door.close();
        door.open(farm.coordinator());

        assertInstanceOf(Outcome.Done.class, RunningFarm.sent(link, priority(8)));
    }

    @Test
    void aCommandWithoutAFarmSaysWhatToDo() {
        assertInstanceOf(Outcome.Done.class, RunningFarm.sent(link, priority(7)));
        Endpoint gone = door.get();
        door.close();

        try (LiveLink lost = new LiveLink(() -> gone)) {
            assertThatThrownBy(
                            () ->
                                    lost.send(priority(8), RunningFarm.KIM)
                                            .toCompletableFuture()
                                            .get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(FarmUnreachable.class)
                    .hasMessageContainingAll(gone.toString(), "farmhand serve");
        }
    }

    private UpdateReader opened() {
        UpdateReader reader = new UpdateReader();
        link.open(Since.NOTHING, reader);
        return reader;
    }

    private static Command priority(int value) {
        return Command.act(new Verb.Priority(value), List.of(new Subject.OfJob(JOB)));
    }
}
