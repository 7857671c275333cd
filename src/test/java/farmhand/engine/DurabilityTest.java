package farmhand.engine;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.Store;
import farmhand.engine.port.TaskRunner;
import farmhand.farm.Farm;
import farmhand.farm.Jobs;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.policy.Policy;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class DurabilityTest {
    private static final AttemptAddress FIRST = AttemptAddress.parse("2/0/0/1");

    @Test
    void whatCannotBeKeptIsRefusedAndTheNextCommandWorks() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1").paused());
            Farm before = farm.coordinator.farm();

            farm.store.full(true);
            var refused = farm.refused(Command.act(new Verb.Delete(), TestFarm.subjects("2")));
            assertEquals("store_failed", refused.code());
            assertEquals(before, farm.coordinator.farm());

            farm.store.full(false);
            farm.act(new Verb.Delete(), "2");
            assertEquals(farm.coordinator.farm(), farm.store.kept());
        }
    }

    @Test
    void nothingStartsThatIsNotKept() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1").paused());

            farm.store.full(true);
            farm.refused(Command.act(new Verb.Resume(), TestFarm.subjects("2")));
            assertEquals(List.of(), farm.runner.launches());

            farm.store.full(false);
            farm.act(new Verb.Resume(), "2");
            farm.awaitRunning("2/0/0/1");
        }
    }

    @Test
    void anEndThatCouldNotBeKeptIsKeptLaterThoughNothingElseHappens() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");

            farm.store.full(true);
            farm.ends("2/0/0/1", Exit.DONE);
            farm.refused(Command.act(new Verb.Priority(7), TestFarm.subjects("2")));
            assertTrue(farm.task("2/0/0").state().isActive());
            farm.store.full(false);

            farm.awaitTask("2/0/0", TaskState.DONE);
            assertEquals(
                    TaskState.DONE, farm.store.kept().task(FIRST.task()).orElseThrow().state());
        }
    }

    @Test
    void progressIsPublishedButNotKept() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");
            farm.runner.begins(FIRST);
            farm.awaitTask("2/0/0", TaskState.RUNNING);
            int commits = farm.store.commits().size();

            farm.runner.reaches(FIRST, 43, "sample 210/512");

            TestFarm.await(() -> farm.task("2/0/0").progress() == 43);
            assertEquals("sample 210/512", farm.task("2/0/0").line());
            assertEquals(commits, farm.store.commits().size());
            assertTrue(farm.coordinator.farm().revision() > farm.store.kept().revision());
        }
    }

    @Test
    void revisionsNeverRunAheadOfWhatTheStoreReserved() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");
            int commits = farm.store.commits().size();

            for (int i = 0; i <= Store.AHEAD + 1; i++) {
                String line = "line " + i;
                farm.runner.reaches(FIRST, 1, line);
                TestFarm.await(() -> farm.task("2/0/0").line().equals(line));
            }

            assertEquals(commits + 1, farm.store.commits().size());
        }
    }

    @Test
    void whatRanWhenTheLastCoordinatorDiedIsOpenAgain() {
        MemoryStore store = new MemoryStore(Farm.EMPTY);
        TestFarm dead = TestFarm.startedFrom(store, 1);
        dead.submit(aJob().withBlock("beauty", "1"));
        dead.awaitRunning("2/0/0/1");
        Farm left = store.kept();
        dead.close();
        MemoryStore found = new MemoryStore(left);

        try (TestFarm farm = TestFarm.startedFrom(found, 1)) {
            farm.awaitRunning("2/0/0/2");

            assertEquals(List.of(FIRST), farm.runner.left());
            assertEquals(0, farm.task("2/0/0").failures());
            assertEquals(
                    TaskState.OPEN,
                    found.commits().getFirst().task(FIRST.task()).orElseThrow().state());
            assertTrue(farm.coordinator.farm().revision() > left.revision() + Store.AHEAD);
        }
    }

    @Test
    void anAttemptDoesNotEndBeforeItBeganThoughTheClockWasSetBack() {
        MemoryStore store = new MemoryStore(Farm.EMPTY);
        TestFarm dead = TestFarm.startedFrom(store, 1);
        dead.submit(aJob().withBlock("beauty", "1"));
        dead.awaitRunning("2/0/0/1");
        MemoryStore found = new MemoryStore(store.kept());
        dead.close();

        try (TestFarm farm = TestFarm.startedAt("2025-01-01T00:00:00Z", found, 1)) {
            farm.awaitRunning("2/0/0/2");

            Task lost = found.commits().getFirst().task(FIRST.task()).orElseThrow();
            assertEquals(lost.started(), lost.finished());
        }
    }

    @Test
    void closingHandsBackWhatRunsWithoutAFailure() {
        TestFarm farm = TestFarm.withSlots(1);
        farm.submit(aJob().withBlock("beauty", "1-2"));
        farm.awaitRunning("2/0/0/1");

        farm.coordinator.close(Duration.ofMillis(1));

        var task = farm.store.kept().task(FIRST.task()).orElseThrow();
        assertEquals(TaskState.OPEN, task.state());
        assertEquals(0, task.failures());
        assertEquals(1, farm.runner.launches().size());
        assertEquals(
                "closing",
                farm.refused(Command.act(new Verb.Resume(), TestFarm.subjects("2"))).code());
    }

    @Test
    void closingTwiceIsClosingOnce() {
        TestFarm farm = TestFarm.withSlots(1);
        farm.submit(aJob().withBlock("beauty", "1"));

        farm.close();
        farm.close();

        assertEquals(farm.coordinator.farm(), farm.store.kept());
    }

    @Test
    void closingWaitsForWhatRunsAsLongAsItIsAllowed() throws InterruptedException {
        TestFarm farm = TestFarm.withSlots(1);
        farm.submit(aJob().withBlock("beauty", "1-2"));
        farm.awaitRunning("2/0/0/1");

        Thread closing =
                Thread.ofVirtual().start(() -> farm.coordinator.close(Duration.ofHours(1)));
        TestFarm.await(() -> farm.isClosing());
        farm.ends("2/0/0/1", Exit.DONE);
        closing.join();

        assertEquals(TaskState.DONE, farm.store.kept().task(FIRST.task()).orElseThrow().state());
        assertEquals(1, farm.runner.launches().size());
    }

    @Test
    void anErrorInDecidingOneCommandRefusesThatOneAlone() {
        Farm outOfNumbers =
                new Farm(0, Jobs.NONE, new JobNumber(Integer.MAX_VALUE), Policy.USUAL, 0, 0);
        try (TestFarm farm = TestFarm.startedFrom(new MemoryStore(outOfNumbers), 1)) {
            var refused = farm.refused(new Command.Submit(aJob().withBlock("a", "1").spec()));

            assertEquals("internal_error", refused.code());
            assertEquals("not_found", farm.act(new Verb.Hold(), "2").refused().getFirst().code());
        }
    }

    @Test
    void aReportOfAnAttemptThatIsOverMeansNothing() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1-2"));
            farm.awaitRunning("2/0/0/1");
            TaskRunner.Reports reports = farm.runner.reportsOf(FIRST);

            farm.ends("2/0/0/1", Exit.DONE);
            reports.progressed(FIRST, 99, "late");
            reports.ended(FIRST, Exit.of(End.FAILED, "late"), Account.NONE);
            farm.awaitRunning("2/0/1/1");

            farm.act(new Verb.Hold(), "2/0/1");
            assertEquals(TaskState.DONE, farm.task("2/0/0").state());
            assertEquals(0, farm.task("2/0/0").failures());
        }
    }
}
