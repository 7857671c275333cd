package farmhand.engine;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Question;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.farm.why.Why;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** When five tasks of a block failed alike the rest is not burnt, too. */
final class StormBrakeTest {
    private final TestFarm farm = TestFarm.withSlots(1);

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void fiveThatFailAlikeHoldTheRestAndTheJobSaysSo() {
        farm.submit(aJob().with(aBlock("render", "1-9").maxFailures(1)));
        for (int task = 0; task < 5; task++) {
            fails(task, 1, "cannot open tex.%04d.exr".formatted(task));
        }

        farm.awaitTask("2/0/8", TaskState.HELD);
        assertEquals(5, farm.runner.launches().size());
        assertEquals(
                JobStatus.FAILED,
                farm.coordinator.farm().job(JobNumber.FIRST).orElseThrow().status());
        Why why = farm.ask(new Question.WhyOf(Subject.parse("2"))).whys().getFirst();
        assertEquals("5-8", why.tasks().toString());
        assertEquals(
                "held since 5 tasks failed alike: cannot open tex.0000.exr", why.reason().text());
        assertEquals("retry 2/0", why.reason().remedy());
    }

    @Test
    void oneActContinuesAndTheCountBeginsAnew() {
        farm.submit(aJob().with(aBlock("render", "1-7").maxFailures(1)));
        for (int task = 0; task < 5; task++) {
            fails(task, 1, "no licence");
        }
        farm.awaitTask("2/0/6", TaskState.HELD);

        farm.act(new Verb.Retry(Verb.Which.FAILED), "2");
        fails(0, 2, "no licence");

        farm.awaitLaunched("2/0/1/2");
        assertEquals(TaskState.OPEN, farm.task("2/0/6").state());
    }

    @Test
    void whatAPersonHoldsStaysHeld() {
        farm.submit(aJob().with(aBlock("render", "1-8").maxFailures(1)));
        farm.act(new Verb.Hold(), "2/0/7");
        for (int task = 0; task < 5; task++) {
            fails(task, 1, "no licence");
        }
        farm.awaitTask("2/0/6", TaskState.HELD);
        assertEquals(
                List.of("5-6", "7"),
                farm.ask(new Question.WhyOf(Subject.parse("2"))).whys().stream()
                        .map(why -> why.tasks().toString())
                        .toList());

        farm.act(new Verb.Retry(Verb.Which.FAILED), "2");

        assertEquals(TaskState.OPEN, farm.task("2/0/6").state());
        assertEquals(TaskState.HELD, farm.task("2/0/7").state());
    }

    @Test
    void aRestartForgetsNothingOfTheCount() {
        farm.submit(aJob().with(aBlock("render", "1-9").maxFailures(1)));
        for (int task = 0; task < 4; task++) {
            fails(task, 1, "no licence");
        }
        farm.close();

        try (TestFarm later = TestFarm.startedFrom(farm.store, 1)) {
            later.awaitLaunched("2/0/4/2");
            later.ends("2/0/4/2", Exit.of(End.FAILED, "no licence"));

            later.awaitTask("2/0/8", TaskState.HELD);
        }
    }

    @Test
    void whatFailedAlikeIsNotTriedAgainEither() {
        farm.submit(aJob().with(aBlock("render", "1-6").maxFailures(3)));
        farm.act(new Verb.Hold(), "2/0/5");
        for (int task = 0; task < 5; task++) {
            farm.act(new Verb.Run(), "2/0/" + task);
        }
        for (int task = 0; task < 5; task++) {
            farm.awaitLaunched("2/0/" + task + "/1");
            farm.ends("2/0/" + task + "/1", Exit.of(End.FAILED, "no licence"));
        }

        for (int task = 0; task < 5; task++) {
            farm.awaitTask("2/0/" + task, TaskState.FAILED);
        }
    }

    @Test
    void oneThatIsDoneBetweenShowsThatItIsNoStorm() {
        farm.submit(aJob().with(aBlock("render", "1-9").maxFailures(1)));
        for (int task : List.of(0, 1, 2, 3)) {
            fails(task, 1, "no licence");
        }
        farm.awaitLaunched("2/0/4/1");
        farm.ends("2/0/4/1", Exit.DONE);
        fails(5, 1, "no licence");

        farm.awaitLaunched("2/0/6/1");
    }

    @Test
    void differentErrorsAreNoStorm() {
        farm.submit(aJob().with(aBlock("render", "1-9").maxFailures(1)));
        for (int task = 0; task < 5; task++) {
            fails(task, 1, "lost " + "x".repeat(task));
        }

        farm.awaitLaunched("2/0/5/1");
    }

    private void fails(int task, int attempt, String error) {
        String address = "2/0/" + task;
        farm.awaitLaunched(address + "/" + attempt);
        farm.ends(address + "/" + attempt, Exit.of(End.FAILED, error));
        farm.awaitTask(address, TaskState.FAILED);
    }
}
