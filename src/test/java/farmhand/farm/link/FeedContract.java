package farmhand.farm.link;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.farm.view.Watch;
import farmhand.farm.view.WatchedTasks;
import farmhand.farm.view.WorkerInfo;
import farmhand.testing.UpdateReader;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What every link promises of its streams, shown on a farm with a real store and processes. */
public abstract class FeedContract extends LinkedFarm {
    private static final JobNumber NOWHERE = JobNumber.parse("99");

    @Test
    void aNewReaderIsToldAllThereIsAndThenEveryChange() {
        JobNumber first = submit(aJob().withBlock("beauty", "1-10").paused());
        UpdateReader reader = opened(Since.NOTHING);

        Update.Hello hello = assertInstanceOf(Update.Hello.class, reader.next());
        Update.Snapshot snapshot = reader.next(Update.Snapshot.class);
        submit(aJob().named("second").with(aListBlock("mail", 2)).paused());
        done(new Command.AppendBlocks(first, List.of(aBlock("comp", "1-10").spec())));
        long last = done(act(new Verb.Priority(7), "2")).revision();

        assertFalse(hello.resumed());
        assertEquals(truth().info().epoch(), hello.epoch());
        assertFalse(snapshot.more());
        assertEquals(View.project(truth().farm()), reader.viewAt(last));
    }

    @Test
    void aReaderThatWasHereBeforeMissesNothing() {
        submit(aJob().withBlock("beauty", "1-10").paused());
        UpdateReader before = opened(Since.NOTHING);
        Update.Hello hello = before.next(Update.Hello.class);
        View known = before.viewAt(hello.revision());
        before.feed().cancel();
        long last = done(act(new Verb.Priority(7), "2")).revision();

        UpdateReader after = new UpdateReader(known);
        link.open(new Since(hello.epoch(), known.revision()), after);

        assertInstanceOf(Update.Hello.class, after.next());
        assertEquals(View.project(truth().farm()), after.viewAt(last));
    }

    @Test
    void aReaderOfAnotherEpochBeginsAnew() {
        submit(aJob().withBlock("beauty", "1-10").paused());
        long revision = truth().farm().revision();

        UpdateReader reader = opened(new Since("another", revision));

        assertFalse(assertInstanceOf(Update.Hello.class, reader.next()).resumed());
        Update next = reader.next();
        assertInstanceOf(Update.Snapshot.class, next instanceof Update.Link ? reader.next() : next);
    }

    @Test
    void tasksOfAWatchedJobAreToldAndThenTheirChanges() {
        JobNumber job = submit(aJob().with(aListBlock("mail", 3)).paused());
        UpdateReader reader = opened(Since.NOTHING);
        reader.next(Update.Snapshot.class);

        reader.feed().watch(new Watch(Set.of(job), Set.of(), Set.of()));
        WatchedTasks known = WatchedTasks.of(job).apply(reader.next(Update.Watched.class));
        done(act(new Verb.Exclude(), job + "/0/1"));
        WatchedTasks after = known.apply(reader.next(Update.Changes.class));

        assertTrue(known.detailed());
        assertEquals(TaskState.OPEN, state(known, 1));
        assertEquals(TaskState.EXCLUDED, state(after, 1));
        assertEquals(List.of("task 0", "task 1", "task 2"), after.blocks().getFirst().names());
    }

    @Test
    void machinesAreToldWhileTheyAreWatched() {
        UpdateReader reader = opened(Since.NOTHING);
        reader.next(Update.Snapshot.class);

        reader.feed().watch(Watch.NOTHING.withWorkers(true));
        WorkerInfo idle = reader.next(Update.Workers.class).workers().getFirst();
        submit(aJob().with(aBlock("wait", "1").running("sleep 60")));
        WorkerInfo busy;
        do {
            busy = reader.next(Update.Workers.class).workers().getFirst();
        } while (!busy.isRunning());

        assertEquals(List.of(), idle.running());
        assertEquals(1, busy.busySlots());
        assertTrue(busy.machine().memory() > 0);
    }

    @Test
    void whatCannotBeWatchedIsSaid() {
        UpdateReader reader = opened(Since.NOTHING);
        reader.next(Update.Snapshot.class);

        Watch asked = new Watch(Set.of(NOWHERE), Set.of(), Set.of());

        reader.feed().watch(asked);
        Update.NotWatched refused = reader.next(Update.NotWatched.class);

        assertEquals(asked, refused.watch());
        assertEquals("not_found", refused.rejection().code());
        assertThat(refused.rejection().message()).contains("99");
        assertThat(refused.rejection().remedy()).isNotEmpty();
    }

    @Test
    void aLogIsFollowedToItsEnd() {
        JobNumber job =
                submit(
                        aJob().with(
                                        aBlock("count", "1")
                                                .running("for i in 1 2 3 4 5; do echo $i; done")));
        awaitTask(job + "/0/0", TaskState.DONE);
        AttemptAddress attempt = AttemptAddress.parse(job + "/0/0/1");
        UpdateReader reader = opened(Since.NOTHING);

        reader.feed().watch(new Watch(Set.of(), Set.of(), Set.of(attempt)));
        StringBuilder log = new StringBuilder();
        Update.LogText piece;
        do {
            piece = reader.next(Update.LogText.class);
            assertEquals(log.length(), piece.offset());
            log.append(piece.text());
        } while (!piece.end());

        assertEquals("1\n2\n3\n4\n5\n", log.toString());
    }

    @Test
    void nothingComesThatWasNotAskedFor() {
        submit(aJob().withBlock("beauty", "1-10").paused());
        UpdateReader reader = opened(Since.NOTHING);
        assertInstanceOf(Update.Hello.class, reader.next());

        for (int priority = 1; priority <= 20; priority++) {
            done(act(new Verb.Priority(priority), "2"));
        }
        assertEquals(0, reader.waiting());
        long last = truth().farm().revision();

        assertEquals(View.project(truth().farm()), reader.viewAt(last));
    }

    @Test
    void askingForLessThanOneEndsTheStream() {
        UpdateReader reader = opened(Since.NOTHING);

        reader.feed().request(0);

        assertThatThrownBy(() -> reader.end().get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCancelledReaderIsToldNothingMore() {
        UpdateReader left = opened(Since.NOTHING);
        left.next(Update.Snapshot.class);
        UpdateReader other = opened(Since.NOTHING);

        left.feed().cancel();
        left.feed().request(Long.MAX_VALUE);
        submit(aJob().withBlock("beauty", "1-10").paused());
        other.viewAt(truth().farm().revision());

        assertEquals(0, left.waiting());
        assertFalse(left.end().isDone());
    }

    @Test
    void streamsEndWithTheirLink() throws Exception {
        UpdateReader early = opened(Since.NOTHING);
        early.next(Update.Snapshot.class);

        link.close();
        UpdateReader late = opened(Since.NOTHING);

        early.end().get(20, TimeUnit.SECONDS);
        late.end().get(20, TimeUnit.SECONDS);
    }

    private static TaskState state(WatchedTasks watched, int task) {
        return watched.blocks().getFirst().tasks().task(task).state();
    }
}
