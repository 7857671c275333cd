package farmhand.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.Store;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.IndexRun;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;
import farmhand.farm.time.NextRun;
import farmhand.testing.RandomFarm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What every {@link Store} must hold. */
public abstract class StoreContract extends HistoryContract {
    /** Of tasks that never ran nothing else is known. */
    @Test
    void keepsWhenAPersonSaidThatATaskIsDone() {
        BlockAddress block = new BlockAddress(JobNumber.FIRST, 0);
        try (Store store = open()) {
            Farm empty = store.load().farm();
            FarmEvent came = new RandomFarm(1, empty).step().getFirst();
            FarmEvent said =
                    new FarmEvent.TasksMoved(block, TaskSet.of(0), TaskState.DONE, new When(7));
            List<FarmEvent> events = List.of(came, said);
            store.commit(empty, empty.apply(events), events);
        }
        try (Store store = open()) {
            Task task = store.load().farm().task(block.task(0)).orElseThrow();

            assertEquals(new When(7), task.finished());
        }
    }

    @Test
    void keepsWhichTasksTheBrakeHolds() {
        BlockAddress block = new BlockAddress(JobNumber.FIRST, 0);
        try (Store store = open()) {
            Farm empty = store.load().farm();
            FarmEvent came = new RandomFarm(1, empty).step().getFirst();
            FarmEvent braked = new FarmEvent.TasksBraked(block, TaskSet.of(0), new When(7));
            List<FarmEvent> events = List.of(came, braked);
            store.commit(empty, empty.apply(events), events);
        }
        try (Store store = open()) {
            assertTrue(store.load().farm().task(block.task(0)).orElseThrow().isBraked());
        }
    }

    @Test
    void beginsWithAnEmptyFarm() {
        try (Store store = open()) {
            Store.Loaded loaded = store.load();

            assertEquals(Farm.EMPTY.at(loaded.farm().revision()), loaded.farm());
            assertEquals(List.of(), loaded.damaged());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsWhatWasCommitted(long seed) {
        Farm live;
        try (Store store = open()) {
            Farm committed = store.load().farm();
            RandomFarm life = new RandomFarm(seed, committed);
            for (int i = 0; i < 200; i++) {
                List<FarmEvent> batch = new ArrayList<>(life.step());
                if (i % 3 == 0) {
                    batch.addAll(life.step());
                }
                store.commit(committed, life.farm(), batch);
                committed = life.farm();
            }
            live = committed;
        }
        try (Store store = open()) {
            Store.Loaded loaded = store.load();

            assertEquals(List.of(), loaded.damaged());
            assertSame(live, loaded.farm());
        }
    }

    @Test
    void keepsItsEpochAndNeverUsesARevisionTwice() {
        Store.Loaded first;
        Farm farm;
        try (Store store = open()) {
            first = store.load();
            farm = new RandomFarm(7, first.farm()).farm();
            for (int i = 0; i < 3; i++) {
                RandomFarm life = new RandomFarm(i, farm);
                List<FarmEvent> events = life.step();
                store.commit(farm, life.farm().at(life.farm().revision() + Store.AHEAD), events);
                farm = life.farm().at(life.farm().revision() + Store.AHEAD);
            }
        }
        try (Store store = open()) {
            Store.Loaded second = store.load();

            assertEquals(first.epoch(), second.epoch());
            assertTrue(second.farm().revision() > farm.revision() + Store.AHEAD);
        }
    }

    @Test
    void reservesRevisionsOnLoadingAlone() {
        long before;
        try (Store store = open()) {
            before = store.load().farm().revision();
        }
        try (Store store = open()) {
            assertTrue(store.load().farm().revision() > before + Store.AHEAD);
        }
    }

    @Test
    void forgetsAllOfAJobThatIsPurged() {
        TaskAddress task = new TaskAddress(JobNumber.FIRST, 0, 0);
        long purged;
        try (Store store = open()) {
            Farm empty = store.load().farm();
            RandomFarm life = new RandomFarm(3, empty);
            List<FarmEvent> begin = life.step();
            store.commit(empty, life.farm(), begin);
            List<FarmEvent> purge = List.of(new FarmEvent.JobPurged(JobNumber.FIRST, new When(10)));
            Farm without = life.farm().apply(purge);
            store.commit(life.farm(), without, purge);
            purged = without.purged();
        }
        try (Store store = open()) {
            Farm farm = store.load().farm();

            assertTrue(farm.jobs().find(JobNumber.FIRST).isEmpty());
            assertEquals(new JobNumber(3), farm.nextNumber());
            assertEquals(purged, farm.purged());
            assertEquals(List.of(), store.attempts(task));
        }
    }

    @Test
    void keepsEveryAttempt() {
        try (Store store = open()) {
            Farm empty = store.load().farm();
            RandomFarm life = new RandomFarm(3, empty);
            List<FarmEvent> begin = life.step();
            Farm farm = life.farm();
            store.commit(empty, farm, begin);
            Job job = farm.jobs().stream().findFirst().orElseThrow();
            TaskAddress task = new TaskAddress(job.number(), 0, 0);
            int tries = job.blocks().getFirst().tasks().task(0).tries();
            AttemptAddress one = task.attempt(tries + 1);
            AttemptAddress two = task.attempt(tries + 2);
            Exit failed = new Exit(End.FAILED, 3, 0, "no “disk”");
            Account used =
                    new Account(43, Duration.ofMillis(12_500), 812_345_678, 0)
                            .said(List.of("a “1”.exr", "b.exr"), new NextRun.Unsaid());

            List<FarmEvent> events =
                    List.of(
                            new FarmEvent.AttemptAssigned(one, "here", "true 1", new When(10)),
                            new FarmEvent.AttemptStarted(one),
                            new FarmEvent.AttemptEnded(
                                    one, failed, used, TaskState.OPEN, new When(20)));
            Farm tried = farm.apply(events);
            store.commit(farm, tried, events);
            List<FarmEvent> more =
                    List.of(new FarmEvent.AttemptAssigned(two, "here", "true 2", new When(30)));
            store.commit(tried, tried.apply(more), more);

            List<Attempt> expected =
                    List.of(
                            new Attempt(one, "here", "true 1", new When(10), new When(20), failed)
                                    .with(used),
                            new Attempt(
                                    two, "here", "true 2", new When(30), When.NEVER, Exit.NOT_YET));
            List<Attempt> found = store.attempts(task);
            assertEquals(expected, found.subList(tries, found.size()));
            assertEquals(List.of(), store.attempts(new TaskAddress(job.number(), 0, 999_999)));
            assertEquals(expected.subList(1, 2), store.newest(List.of(task), 1));
        }
    }

    /** Whether a loaded farm is the one that was committed; names the first part that is not. */
    protected static void assertSame(Farm committed, Farm loaded) {
        assertEquals(committed.nextNumber(), loaded.nextNumber());
        assertEquals(committed.policy(), loaded.policy());
        assertEquals(committed.policyChanged(), loaded.policyChanged());
        assertEquals(committed.purged(), loaded.purged());
        List<Job> expected = durable(committed);
        List<Job> found = durable(loaded);
        assertEquals(
                expected.stream().map(Job::number).toList(),
                found.stream().map(Job::number).toList());
        for (int i = 0; i < expected.size(); i++) {
            for (Block block : expected.get(i).blocks()) {
                assertEquals(block, found.get(i).blocks().get(block.index()));
            }
            assertEquals(expected.get(i), found.get(i));
        }
    }

    /** The jobs without what a restart may forget: how far running attempts came. */
    private static List<Job> durable(Farm farm) {
        return farm.jobs().stream().map(StoreContract::durable).toList();
    }

    private static Job durable(Job job) {
        return new Job(
                job.number(),
                job.settings(),
                job.blocks().stream().map(StoreContract::durable).toList(),
                job.created(),
                job.finished(),
                job.modified(),
                job.deleted(),
                job.aging(),
                job.stamp());
    }

    private static Block durable(Block block) {
        TaskTable tasks = block.tasks();
        TaskSet active =
                TaskSet.merged(
                        IntStream.range(0, tasks.size())
                                .filter(i -> tasks.task(i).state().isActive())
                                .mapToObj(i -> new IndexRun(i, i))
                                .toList());
        return new Block(
                block.index(),
                block.spec(),
                block.needs(),
                tasks.change(active, StoreContract::withoutProgress),
                block.changes(),
                block.taskNeeds(),
                block.ready(),
                block.births(),
                block.stamp());
    }

    private static Task withoutProgress(Task task) {
        return new Task(
                task.state(),
                task.ending(),
                task.failures(),
                task.tries(),
                0,
                "",
                task.error(),
                task.worker(),
                task.started(),
                task.finished());
    }
}
