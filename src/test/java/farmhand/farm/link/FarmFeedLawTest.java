package farmhand.farm.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.farm.view.Watch;
import farmhand.farm.view.WatchedTasks;
import farmhand.testing.Property;
import farmhand.testing.RandomFarm;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whatever happens, and however a reader asks, watches and comes back: it knows the farm. */
final class FarmFeedLawTest {
    @Test
    void aReaderThatAsksUntilNothingComesKnowsTheFarm() {
        Property.holdsForAll(
                30,
                200,
                (random, size) -> {
                    Reader reader = new Reader(random);
                    for (int i = 0; i < size; i++) {
                        reader.anything();
                    }

                    reader.feed.request(Long.MAX_VALUE);

                    assertEquals(View.project(reader.host.farm()), reader.view());
                    reader.assertWatchedIsKnown();
                });
    }

    /** One reader, its host and all that can happen between them. */
    private static final class Reader {
        private final Random random;
        private final RandomFarm life;
        private final HandHost host = new HandHost();
        private final Listener listener = new Listener();
        private final Map<JobNumber, WatchedTasks> watched = new HashMap<>();
        private View view = View.EMPTY;
        private Watch watch = Watch.NOTHING;
        private FarmFeed feed;

        Reader(Random random) {
            this.random = random;
            this.life = new RandomFarm(random.nextLong());
            this.feed = open(Since.NOTHING);
        }

        void anything() {
            switch (random.nextInt(10)) {
                case 0 -> connectAgain();
                case 1, 2 -> watchOther();
                case 3, 4, 5 -> feed.request(1 + random.nextInt(3));
                default -> {
                    life.step();
                    host.publish(life.farm());
                    feed.wake();
                }
            }
        }

        View view() {
            hear();
            return view;
        }

        void assertWatchedIsKnown() {
            for (JobNumber number : watch.jobs()) {
                WatchedTasks known = watched.getOrDefault(number, WatchedTasks.of(number));
                host.farm().job(number).ifPresent(job -> assertEquals(tasks(job), tasks(known)));
            }
        }

        private void connectAgain() {
            feed.cancel();
            hear();
            feed = open(new Since(HandHost.EPOCH, view.revision()));
            feed.watch(watch);
        }

        private FarmFeed open(Since since) {
            return FarmFeed.open(host, _ -> Optional.empty(), Runnable::run, since, listener);
        }

        private void watchOther() {
            watch = new Watch(someJobs(), someJobs(), Set.of());
            feed.watch(watch);
        }

        private Set<JobNumber> someJobs() {
            return life.farm().jobs().stream()
                    .map(Job::number)
                    .filter(_ -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());
        }

        private void hear() {
            for (Update update : listener.heard()) {
                view = view.apply(update);
                if (update instanceof Update.Watched part) {
                    watched.computeIfAbsent(part.job(), WatchedTasks::of);
                }
                watched.replaceAll((_, tasks) -> tasks.apply(update));
            }
        }
    }

    private static List<?> tasks(Job job) {
        return job.blocks().stream()
                .map(
                        block ->
                                IntStream.range(0, block.tasks().size())
                                        .mapToObj(block.tasks()::task)
                                        .toList())
                .toList();
    }

    private static List<?> tasks(WatchedTasks known) {
        return known.blocks().stream()
                .map(
                        block ->
                                IntStream.range(0, block.tasks().size())
                                        .mapToObj(block.tasks()::task)
                                        .toList())
                .toList();
    }
}
