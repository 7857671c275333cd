package farmhand.farm.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Update;
import farmhand.farm.view.Update.Snapshot;
import farmhand.farm.view.Update.Watched;
import farmhand.farm.view.Watch;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** However much there is to tell, no update is larger than a wire can bear. */
final class FarmFeedSizeTest {
    private static final JobNumber JOB = JobNumber.FIRST;
    private static final BlockAddress BLOCK = new BlockAddress(JOB, 0);
    private static final Watch WATCH_JOB = new Watch(Set.of(JOB), Set.of(), Set.of());

    private final HandHost host = new HandHost();
    private final Listener listener = new Listener();

    @Test
    void manyJobsComeInPartsOfBoundedSize() {
        FarmEvent[] jobs = new FarmEvent[1_500];
        for (int i = 0; i < jobs.length; i++) {
            jobs[i] = Specs.added(new JobNumber(2 + i), Specs.frames("render", "1-10"));
        }
        host.happens(jobs);

        open(Since.NOTHING).request(Long.MAX_VALUE);

        List<Snapshot> parts =
                listener.heard().stream()
                        .filter(update -> update instanceof Snapshot)
                        .map(Snapshot.class::cast)
                        .toList();
        assertThat(parts).extracting(part -> part.jobs().size()).containsExactly(50, 500, 500, 450);
        assertThat(parts).extracting(Snapshot::more).containsExactly(true, true, true, false);
    }

    @Test
    void tooMuchAtOnceBeginsAnew() {
        FarmFeed feed = begun();
        FarmEvent[] jobs = new FarmEvent[6_000];
        for (int i = 0; i < jobs.length; i++) {
            jobs[i] = Specs.added(new JobNumber(2 + i), Specs.frames("render", "1-10"));
        }
        host.happens(jobs);

        feed.wake();
        feed.request(Long.MAX_VALUE);

        List<Update> heard = listener.heard();
        assertEquals(HandHost.hello(1, false), heard.getFirst());
        assertThat(heard.subList(1, heard.size())).allMatch(update -> update instanceof Snapshot);
    }

    @Test
    void tooManyTasksAtOnceAreToldAnewInParts() {
        host.happens(Specs.added(JOB, Specs.frames("render", "1-100000")));
        FarmFeed feed = begun();
        feed.watch(WATCH_JOB);
        feed.request(1);
        listener.heard();

        TaskSet all = TaskSet.firstOf(100_000);
        host.happens(new FarmEvent.TasksMoved(BLOCK, all, TaskState.EXCLUDED, Specs.AT));
        feed.wake();
        feed.request(Long.MAX_VALUE);

        List<Update> heard = listener.heard();
        assertEquals(HandHost.hello(2, false), heard.getFirst());
        assertThat(heard.get(1)).isInstanceOf(Snapshot.class);
        assertThat(heard.subList(2, heard.size()))
                .hasSize(98)
                .allMatch(
                        update ->
                                update instanceof Watched part
                                        && part.blocks().getFirst().tasks().size() <= 1_024);
    }

    private FarmFeed open(Since since) {
        return FarmFeed.open(host, _ -> Optional.empty(), Runnable::run, since, listener);
    }

    /** A feed whose reader was told hello and the snapshot. */
    private FarmFeed begun() {
        FarmFeed feed = open(Since.NOTHING);
        feed.request(2);
        listener.heard();
        return feed;
    }
}
