package farmhand.dialect.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.dialect.live.frame.FramePrinter;
import farmhand.dialect.live.frame.FrameReader;
import farmhand.dialect.live.json.DialectException;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.policy.Policy;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Runs;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.Watch;
import farmhand.farm.view.WatchedBlock;
import farmhand.farm.view.WholeJob;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

final class FramesTest {
    private static final JobNumber THREE = new JobNumber(3);

    private final FrameReader reader = new FrameReader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyUpdateOfAFeedIsReadAsItWasTold(long seed) {
        RandomFeed feed = new RandomFeed(seed);

        for (int i = 0; i < 100; i++) {
            Update told = feed.next();

            assertEquals(List.of(told), read(told), "seed " + seed + ", update " + i);
        }
    }

    @Test
    void whatStandsAloneIsReadAsItWasTold() {
        List<Update> updates =
                List.of(
                        new Update.Hello("5f2c", 812, true, "1.0.0"),
                        new Update.Hello("5f2c", 0, false, "1.0.0"),
                        new Update.Hello(
                                "5f2c",
                                0,
                                false,
                                "1.0.0",
                                List.of("afanasy", "party"),
                                "kim",
                                "studio"),
                        new Update.LogText(AttemptAddress.parse("3/0/17/2"), 20480, "ü\n", false),
                        new Update.LogText(AttemptAddress.parse("3/0/17/2"), 20483, "", true),
                        new Update.NotWatched(
                                new Watch(
                                        Set.of(),
                                        Set.of(),
                                        Set.of(AttemptAddress.parse("9/0/0/1"))),
                                new Rejection("not_found", "No job 99.", "Look.", "", "99")));

        updates.forEach(update -> assertEquals(List.of(update), read(update)));
    }

    @Test
    void aLostLinkHasNoFrame() {
        assertEquals(
                List.of(),
                FramePrinter.print(new Update.Lost("gone", java.time.Duration.ofSeconds(1))));
    }

    @Test
    void aChangeNamesOnlyTheKeysThatChanged() {
        RandomViews views = new RandomViews(7);
        WholeJob job = new WholeJob(views.job(THREE), List.of());
        var before = job.job();
        var after =
                new farmhand.farm.view.JobView(
                        THREE,
                        before.settings().withPriority(before.settings().priority() == 1 ? 2 : 1),
                        before.status(),
                        before.totals(),
                        before.ready(),
                        before.created(),
                        before.started(),
                        before.finished(),
                        before.modified(),
                        77,
                        before.age(),
                        before.eta());

        String frame =
                FramePrinter.print(
                                new Update.Changes(
                                        77, 77, List.of(new ViewChange.JobSet(before, after))))
                        .getFirst();

        assertEquals(
                "{\"from\":77,\"to\":77,\"changes\":[{\"job\":3,\"set\":{\"priority\":"
                        + after.settings().priority()
                        + ",\"revision\":77}}]}",
                frame);
    }

    @Test
    void aLargeSnapshotComesInFramesOfOneMegabyte() {
        RandomViews views = new RandomViews(5);
        List<WholeJob> jobs =
                IntStream.range(1, 3000).mapToObj(i -> views.whole(new JobNumber(i))).toList();

        List<String> frames = FramePrinter.print(new Update.Snapshot(9, jobs, Policy.USUAL, false));

        List<WholeJob> read = new ArrayList<>();
        for (String frame : frames) {
            assertTrue(frame.length() < 1_001_000, "length " + frame.length());
            var part = (Update.Snapshot) reader.read(frame);
            assertEquals(frame.equals(frames.getLast()), !part.more());
            read.addAll(part.jobs());
        }
        assertTrue(frames.size() > 2);
        assertEquals(jobs, read);
    }

    @Test
    void runsOfManyPartsAreRead() {
        TaskSetBuilder set = new TaskSetBuilder();
        IntStream.range(0, 50_000).forEach(i -> set.add(2 * i));
        Runs runs = new Runs(Map.of(TaskState.DONE, set.build(), TaskState.OPEN, TaskSet.of(1)));
        Update told =
                new Update.Changes(
                        1, 1, List.of(new ViewChange.RunsSet(new BlockAddress(THREE, 0), runs)));

        assertEquals(List.of(told), read(told));
    }

    @Test
    void aFrameThatCannotBeUnderstoodSaysWhatToDo() {
        var e = assertThrows(DialectException.class, () -> reader.read("{\"news\":1}"));

        assertTrue(String.valueOf(e.getMessage()).contains("same version"));
    }

    @Test
    void aChangeOfAnUnknownKindIsPassedOver() {
        assertEquals(
                new Update.Changes(4, 5, List.of()),
                reader.read(
                        "{\"from\":4,\"to\":5,\"changes\":[{\"weather\":\"fine\",\"set\":{}}]}"));
    }

    private List<Update> read(Update update) {
        return FramePrinter.print(update).stream().map(reader::read).toList();
    }

    /** Updates one after another, each true after those before it. */
    private static final class RandomFeed {
        private final RandomViews views;
        private final Map<JobNumber, WholeJob> jobs = new java.util.TreeMap<>();
        private long revision = 1;

        RandomFeed(long seed) {
            views = new RandomViews(seed);
        }

        Update next() {
            if (views.below(20) == 0) {
                jobs.clear();
                views.some(5, i -> views.whole(new JobNumber(i + 1)))
                        .forEach(job -> jobs.put(job.job().number(), job));
                return new Update.Snapshot(
                        revision, List.copyOf(jobs.values()), views.policy(), false);
            }
            if (views.below(10) == 0) {
                long at = revision + 1;
                revision++;
                return new Update.Changes(at, revision, List.of(policyChange()));
            }
            if (views.below(10) == 0) {
                return new Update.Watched(THREE, revision, views.flip(), watched(), views.flip());
            }
            long from = revision + 1;
            revision += views.below(5) + 1;
            return new Update.Changes(from, revision, changes());
        }

        private List<WatchedBlock> watched() {
            return views.some(
                    3, i -> new WatchedBlock(i, views.runs(), views.some(3, views::task)));
        }

        private List<ViewChange> changes() {
            List<ViewChange> changes = new ArrayList<>();
            for (int i = views.below(4); i >= 0; i--) {
                changes.add(jobs.isEmpty() ? added() : change());
            }
            return changes;
        }

        private ViewChange added() {
            WholeJob job = views.whole(new JobNumber(views.below(1000) + 100));
            jobs.put(job.job().number(), job);
            return new ViewChange.JobAdded(job);
        }

        private ViewChange change() {
            WholeJob job = List.copyOf(jobs.values()).get(views.below(jobs.size()));
            JobNumber number = job.job().number();
            BlockAddress block = new BlockAddress(number, views.below(4));
            return switch (views.below(9)) {
                case 0 -> added();
                case 1 -> {
                    jobs.remove(number);
                    yield new ViewChange.JobRemoved(number, "deleted");
                }
                case 2, 3 -> {
                    WholeJob after = new WholeJob(views.job(number), job.blocks());
                    jobs.put(number, after);
                    yield views.flip()
                            ? new ViewChange.JobSet(job.job(), after.job())
                            : new ViewChange.JobRestated(after.job());
                }
                case 4 -> blocksAdded(job);
                case 5 -> job.blocks().isEmpty() ? blocksAdded(job) : blockSet(job);
                case 6 -> new ViewChange.RunsSet(block, views.runs());
                case 7 -> new ViewChange.TasksSet(block, views.some(3, views::task));
                default -> new ViewChange.TasksAdded(block, views.some(3, views::task));
            };
        }

        private ViewChange policyChange() {
            return switch (views.below(6)) {
                case 0 -> new ViewChange.FarmSet(views.flip(), views.policy().services());
                case 1 -> new ViewChange.PolicyRestated(views.policy());
                case 2 -> new ViewChange.QueueSet(views.text(), views.queue());
                case 3 -> new ViewChange.QueueOrdered("low", List.copyOf(jobs.keySet()));
                case 4 -> new ViewChange.QueueRemoved(views.text());
                default -> new ViewChange.UserSet(views.text(), views.terms());
            };
        }

        private ViewChange blocksAdded(WholeJob job) {
            var added = views.some(2, i -> views.block(job.blocks().size() + i));
            var blocks = new ArrayList<>(job.blocks());
            blocks.addAll(added);
            jobs.put(job.job().number(), new WholeJob(job.job(), blocks));
            return new ViewChange.BlocksAdded(job.job().number(), added);
        }

        private ViewChange blockSet(WholeJob job) {
            JobNumber number = job.job().number();
            int index = views.below(job.blocks().size());
            var after = views.block(index);
            var blocks = new ArrayList<>(job.blocks());
            blocks.set(index, after);
            jobs.put(number, new WholeJob(job.job(), blocks));
            return views.flip()
                    ? new ViewChange.BlockSet(number, job.blocks().get(index), after)
                    : new ViewChange.BlockRestated(number, after);
        }
    }
}
