package farmhand.farm.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.policy.Policy;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Differences;
import farmhand.farm.view.Update;
import farmhand.farm.view.Update.Changes;
import farmhand.farm.view.Update.Hello;
import farmhand.farm.view.Update.NotWatched;
import farmhand.farm.view.Update.Snapshot;
import farmhand.farm.view.Update.Watched;
import farmhand.farm.view.Watch;
import farmhand.farm.view.WatchedBlock;
import farmhand.farm.view.WholeJob;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

final class FarmFeedTest {
    private static final JobNumber JOB = JobNumber.FIRST;
    private static final BlockAddress BLOCK = new BlockAddress(JOB, 0);
    private static final Watch WATCH_JOB = new Watch(Set.of(JOB), Set.of(), Set.of());

    private final HandHost host = new HandHost();
    private final Listener listener = new Listener();

    @Test
    void aReaderThatHasNothingIsToldASnapshot() {
        host.happens(Specs.added(JOB, Specs.frames("render", "1-10")));

        FarmFeed feed = open(Since.NOTHING);
        feed.request(Long.MAX_VALUE);

        assertEquals(
                List.of(
                        HandHost.hello(1, false),
                        new Snapshot(
                                1,
                                List.of(WholeJob.of(host.farm().job(JOB).orElseThrow())),
                                Policy.USUAL,
                                false)),
                listener.heard());
    }

    @Test
    void nothingIsToldThatWasNotAskedFor() {
        FarmFeed feed = open(Since.NOTHING);
        host.happens(Specs.added(JOB, Specs.frames("render", "1-10")));
        feed.wake();

        assertEquals(List.of(), listener.heard());

        feed.request(1);

        assertEquals(List.of(HandHost.hello(1, false)), listener.heard());
    }

    @Test
    void whatHappensBetweenTwoRequestsIsOneUpdate() {
        host.happens(Specs.added(JOB, Specs.frames("render", "1-10")));
        FarmFeed feed = begun();
        Farm before = host.farm();

        for (int i = 0; i < 3; i++) {
            exclude(i);
            feed.wake();
        }
        feed.request(1);

        assertEquals(List.of(changes(2, 4, before, Watch.NOTHING)), listener.heard());
    }

    @Test
    void revisionsThatSayNothingAreToldTooSoThatNoneIsMissed() {
        FarmFeed feed = begun();
        host.publish(host.farm().apply(List.of()));

        feed.wake();
        feed.request(1);

        assertEquals(List.of(new Changes(1, 1, List.of())), listener.heard());
    }

    @Test
    void aReaderThatKnowsTheFarmIsToldWhatItMissed() {
        host.happens(Specs.added(JOB, Specs.frames("render", "1-10")));
        exclude(3);

        FarmFeed feed = open(new Since(HandHost.EPOCH, 1));
        feed.request(Long.MAX_VALUE);

        assertEquals(
                List.of(
                        HandHost.hello(2, true),
                        new Changes(2, 2, Differences.since(host.farm(), 1).toList())),
                listener.heard());
    }

    @Test
    void whoMayKnowJobsThatAreGoneForGoodIsToldASnapshot() {
        host.happens(Specs.added(JOB, Specs.frames("render", "1-10")));
        host.happens(new FarmEvent.JobDeleted(JOB, Specs.AT));
        host.happens(new FarmEvent.JobPurged(JOB, Specs.AT));

        open(new Since(HandHost.EPOCH, 1)).request(1);
        open(new Since(HandHost.EPOCH, 3)).request(1);

        assertThat(listener.heard())
                .extracting(update -> ((Hello) update).resumed())
                .containsExactly(false, true);
    }

    @Test
    void aReaderOfAnotherEpochOrOfTheFutureIsToldASnapshot() {
        host.happens(Specs.added(JOB, Specs.frames("render", "1-10")));

        open(new Since("other", 1)).request(1);
        open(new Since(HandHost.EPOCH, 2)).request(1);
        open(new Since(HandHost.EPOCH, 0)).request(1);

        assertThat(listener.heard())
                .allMatch(update -> update instanceof Hello hello && !hello.resumed())
                .hasSize(3);
    }

    @Test
    void aWatchedJobIsToldAtTheNewestRevisionAndChangesAfterIt() {
        host.happens(Specs.added(JOB, Specs.frames("render", "1-10")));
        FarmFeed feed = begun();
        Farm first = host.farm();
        exclude(3);
        Changes unwatched = changes(2, 2, first, Watch.NOTHING);
        Farm second = host.farm();

        feed.watch(WATCH_JOB);
        feed.request(2);
        exclude(4);
        feed.wake();
        feed.request(1);

        Block block = second.block(BLOCK).orElseThrow();
        assertThat(listener.heard())
                .containsExactly(
                        unwatched,
                        new Watched(
                                JOB, 2, true, List.of(WatchedBlock.of(block, 0, 10, true)), false),
                        changes(3, 3, second, WATCH_JOB));
    }

    @Test
    void watchingAJobThatIsNotThereIsAnsweredOnce() {
        FarmFeed feed = begun();

        feed.watch(WATCH_JOB);
        feed.request(Long.MAX_VALUE);
        feed.wake();

        assertThat(listener.heard())
                .singleElement()
                .matches(
                        update ->
                                update instanceof NotWatched refused
                                        && refused.rejection().code().equals("not_found"));
    }

    @Test
    void theEndOfTheHostEndsTheStreamOnce() {
        FarmFeed feed = begun();

        feed.complete();
        feed.complete();
        feed.wake();

        assertEquals("complete", listener.end());
        assertTrue(feed.isOver());
    }

    @Test
    void aCancelledFeedIsSilent() {
        FarmFeed feed = begun();

        feed.cancel();
        feed.cancel();
        feed.request(5);
        host.publish(host.farm().apply(List.of()));
        feed.wake();
        feed.complete();

        assertEquals(List.of(), listener.heard());
        assertEquals("", listener.end());
    }

    @Test
    void askingForLessThanOneUpdateIsAnError() {
        open(Since.NOTHING).request(0);

        assertThat(listener.end()).contains("Request one or more");
    }

    @Test
    void aReaderThatThrowsIsToldNoMore() {
        Listener broken =
                new Listener() {
                    @Override
                    public void onNext(Update update) {
                        throw new IllegalStateException("cannot read on");
                    }
                };
        FarmFeed feed = open(Since.NOTHING, broken);

        assertThrows(IllegalStateException.class, () -> feed.request(1));

        assertTrue(feed.isOver());
    }

    private FarmFeed open(Since since) {
        return open(since, listener);
    }

    private FarmFeed open(Since since, Listener reader) {
        return FarmFeed.open(host, _ -> Optional.empty(), Runnable::run, since, reader);
    }

    /** A feed whose reader was told hello and the snapshot. */
    private FarmFeed begun() {
        FarmFeed feed = open(Since.NOTHING);
        feed.request(2);
        listener.heard();
        return feed;
    }

    private void exclude(int... tasks) {
        for (int task : tasks) {
            TaskSet one = TaskSet.of(task);
            host.happens(new FarmEvent.TasksMoved(BLOCK, one, TaskState.EXCLUDED, Specs.AT));
        }
    }

    private Changes changes(long from, long to, Farm before, Watch watch) {
        return new Changes(from, to, Differences.between(before, host.farm(), watch).toList());
    }
}
