package farmhand.engine;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.JobStatus;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.ABlock;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;

class CoordinatorTest {
    private static final Exit FAILED = new Exit(End.FAILED, 1, 0, "it broke");
    private static final Exit STOPPED = Exit.of(End.STOPPED, "");

    @Test
    void workThatNothingSaysHowToRunIsRefused() {
        Execution how = new Execution("comp", "", "", "", Environment.NONE);
        BlockSpec one = aListBlock("comp", 1).spec();
        BlockSpec mute =
                new BlockSpec(
                        one.name(),
                        new Work.Listed(List.of(TaskSpec.of("a", ""))),
                        how,
                        List.of(),
                        one.limits(),
                        one.metadata());
        try (TestFarm farm = TestFarm.withSlots(1)) {

            Rejection no = farm.refused(new Command.Submit(aJob().with(new ABlock(mute)).spec()));

            assertEquals("no_command", no.code());
            assertEquals("blocks[0].tasks[0].command", no.at());
        }
    }

    @Test
    void aLogThatWasTakenAwayIsToldApartFromOneThatNeverWas() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");
            farm.ends("2/0/0/1", Exit.DONE);
            farm.awaitTask("2/0/0", TaskState.DONE);

            try (TestFarm later = TestFarm.startedFrom(farm.store, 1)) { // its runner has no logs
                assertEquals(
                        "The log of attempt 2/0/0/1 is not there any more.",
                        noLog(later, "2/0/0/1").message());
                assertEquals(
                        "There is no log of attempt 2/0/0/2.", noLog(later, "2/0/0/2").message());
            }
        }
    }

    private static Rejection noLog(TestFarm farm, String attempt) {
        Question<?> question = new Question.LogOf(AttemptAddress.parse(attempt), 0, 100);
        CompletionException failed =
                assertThrows(
                        CompletionException.class,
                        () -> farm.coordinator.ask(question).toCompletableFuture().join());
        return assertInstanceOf(Refused.class, failed.getCause()).rejection();
    }

    @Test
    void aJobIsRunTaskByTaskUntilItIsDone() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            JobNumber job = farm.submit(aJob().withBlock("beauty", "1-2"));

            farm.awaitRunning("2/0/0/1");
            farm.ends("2/0/0/1", Exit.DONE);
            farm.awaitRunning("2/0/1/1");
            farm.ends("2/0/1/1", Exit.DONE);

            farm.awaitTask("2/0/1", TaskState.DONE);
            assertEquals(JobStatus.DONE, farm.coordinator.farm().job(job).orElseThrow().status());
            assertEquals(farm.coordinator.farm(), farm.store.kept());
        }
    }

    @Test
    void theRunnerIsToldAllItNeeds() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "7"));

            farm.awaitLaunches(1);

            Launch expected =
                    new Launch(
                            AttemptAddress.parse("2/0/0/1"),
                            "generic",
                            "render 7",
                            "",
                            Environment.NONE,
                            new Frames(7, 7, 1),
                            "7");
            assertEquals(List.of(expected), farm.runner.launches());
        }
    }

    @Test
    void aFailedAttemptIsTriedAgainUntilTheLastAllowedFailure() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().with(aBlock("beauty", "1").maxFailures(2)));

            farm.awaitRunning("2/0/0/1");
            farm.ends("2/0/0/1", FAILED);
            farm.awaitRunning("2/0/0/2");
            farm.ends("2/0/0/2", FAILED);

            farm.awaitTask("2/0/0", TaskState.FAILED);
            assertEquals("it broke", farm.task("2/0/0").error());
        }
    }

    @Test
    void aStoppedJobIsOpenAgainWithoutAFailureAndStartsNothing() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1-2"));
            farm.awaitRunning("2/0/0/1");

            farm.act(new Verb.Pause(true), "2");
            assertEquals(Set.of(AttemptAddress.parse("2/0/0/1")), farm.runner.stopped());
            farm.ends("2/0/0/1", STOPPED);

            farm.awaitTask("2/0/0", TaskState.OPEN);
            assertEquals(0, farm.task("2/0/0").failures());
            assertEquals(List.of(), farm.runner.running());
        }
    }

    @Test
    void anExcludedTaskIsExcludedOnceItsProcessIsGone() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");

            farm.act(new Verb.Exclude(), "2/0/0");
            assertEquals(TaskState.EXCLUDED, farm.task("2/0/0").ending());
            assertEquals(true, farm.task("2/0/0").state().isActive());
            farm.ends("2/0/0/1", STOPPED);

            farm.awaitTask("2/0/0", TaskState.EXCLUDED);
        }
    }

    @Test
    void aDeletedJobFreesItsSlotsOnceItsProcessesAreGone() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");
            farm.submit(aJob().withBlock("other", "1"));

            farm.act(new Verb.Delete(), "2");
            assertEquals(1, farm.coordinator.info().busySlots());
            farm.ends("2/0/0/1", STOPPED);

            farm.awaitRunning("3/0/0/1");
        }
    }

    @Test
    void nothingOvertakesATaskThatWaitsForSlots() {
        try (TestFarm farm = TestFarm.withSlots(2)) {
            farm.submit(aJob().with(aBlock("small", "1-2").slots(1)).paused());
            farm.submit(aJob().with(aBlock("large", "1").slots(2)).priority(40).paused());
            farm.submit(aJob().with(aBlock("last", "1").slots(1)).priority(30).paused());
            farm.act(new Verb.Resume(), "2", "3", "4");
            farm.awaitRunning("2/0/0/1", "2/0/1/1");

            farm.ends("2/0/0/1", Exit.DONE);
            farm.awaitTask("2/0/0", TaskState.DONE);
            assertEquals(1, farm.coordinator.info().busySlots());
            farm.ends("2/0/1/1", Exit.DONE);

            farm.awaitRunning("3/0/0/1");
            farm.ends("3/0/0/1", Exit.DONE);
            farm.awaitRunning("4/0/0/1");
        }
    }

    @Test
    void anAnswerNamesTheRevisionAtWhichItIsSeen() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            var first = farm.done(new Command.Submit(aJob().withBlock("a", "1").paused().spec()));
            var second = farm.act(new Verb.Priority(60), "2");
            var refused = farm.act(new Verb.Priority(60), "9");

            assertEquals(first.revision() + 1, second.revision());
            assertEquals(second.revision(), refused.revision());
            assertEquals(second.revision(), farm.coordinator.farm().revision());
        }
    }

    @Test
    void whatMayGoWrongIsSaidWhenWorkIsAccepted() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().with(aListBlock("mails", 1)).paused());
            Command append =
                    new Command.AppendBlocks(
                            JobNumber.FIRST, List.of(aBlock("x", "1-9").running("no-such").spec()));

            assertEquals(
                    List.of("There is no program “no-such” here."), farm.done(append).warnings());
        }
    }

    @Test
    void attemptsAreReadFromTheStoreAndLogsFromTheRunner() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");
            AttemptAddress attempt = AttemptAddress.parse("2/0/0/1");

            assertEquals(
                    List.of(attempt),
                    farm.ask(new Question.AttemptsOf(attempt.task())).stream()
                            .map(one -> one.address())
                            .toList());
            assertEquals(0, farm.ask(new Question.LogOf(attempt, 0, 100)).size());
        }
    }

    @Test
    void anAttemptTellsWhatItUsedWhileItRunsAndWhenItEnded() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().withBlock("beauty", "1"));
            farm.awaitRunning("2/0/0/1");
            AttemptAddress attempt = AttemptAddress.parse("2/0/0/1");
            farm.runner.begins(attempt);
            farm.runner.reaches(attempt, 43, "sample 210");
            TestFarm.await(() -> farm.task("2/0/0").progress() == 43);

            assertEquals(List.of(HandRunner.SO_FAR.withProgress(43)), accounts(farm, attempt));

            farm.runner.ends(attempt, Exit.DONE, HandRunner.SO_FAR);
            farm.awaitTask("2/0/0", TaskState.DONE);

            assertEquals(List.of(HandRunner.SO_FAR.withProgress(100)), accounts(farm, attempt));
        }
    }

    private static List<Account> accounts(TestFarm farm, AttemptAddress attempt) {
        return farm.ask(new Question.AttemptsOf(attempt.task())).stream()
                .map(Attempt::account)
                .toList();
    }

    @Test
    void aQuestionAboutNothingIsRefused() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            AttemptAddress missing = AttemptAddress.parse("7/0/0/1");

            assertNotFound(farm, new Question.AttemptsOf(missing.task()));
            assertNotFound(farm, new Question.LogOf(missing, 0, 100));
        }
    }

    private static void assertNotFound(TestFarm farm, Question<?> question) {
        var answer = farm.coordinator.ask(question).toCompletableFuture();
        CompletionException thrown = assertThrows(CompletionException.class, answer::join);
        Refused refused = assertInstanceOf(Refused.class, thrown.getCause());
        assertEquals("not_found", refused.rejection().code());
    }
}
