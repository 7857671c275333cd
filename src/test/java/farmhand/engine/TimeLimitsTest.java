package farmhand.engine;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.TimeLimits;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** What takes longer than it may is ended, and that counts as a failure. */
final class TimeLimitsTest {
    private static final AttemptAddress FIRST = AttemptAddress.parse("2/0/0/1");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestFarm farm = TestFarm.withSlots(1);

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void anAttemptIsEndedWhenItsTimeIsOver() {
        runs(new TimeLimits(HOUR, Duration.ZERO));

        farm.passes(HOUR.minusSeconds(1));
        assertEquals(Exit.NOT_YET, farm.runner.stoppedAs("2/0/0/1"));

        farm.passes(Duration.ofSeconds(1));
        Exit exit = farm.runner.stoppedAs("2/0/0/1");
        assertEquals(End.TIMED_OUT, exit.end());
        assertEquals(
                "Ended since it ran for 1h, its time_limit. Raise the limit or make the task"
                        + " smaller.",
                exit.error());
    }

    @Test
    void nothingIsEndedSinceTheClockIsSet() {
        runs(new TimeLimits(HOUR, MINUTE));

        farm.clockIsSet(HOUR.multipliedBy(24));
        farm.clockIsSet(HOUR.multipliedBy(48).negated());
        farm.passes(MINUTE.minusSeconds(1));
        assertEquals(Exit.NOT_YET, farm.runner.stoppedAs("2/0/0/1"));

        farm.passes(Duration.ofSeconds(1));
        assertEquals(End.NO_PROGRESS, farm.runner.stoppedAs("2/0/0/1").end());
    }

    @Test
    void theTimeCountsAnewForTheNextAttemptAndTheFailuresCount() {
        runs(new TimeLimits(HOUR, Duration.ZERO));
        for (int attempt = 1; attempt <= 3; attempt++) {
            farm.passes(HOUR);
            farm.ends("2/0/0/" + attempt, farm.runner.stoppedAs("2/0/0/" + attempt));
            farm.passes(Duration.ZERO);
        }

        Task task = farm.task("2/0/0");
        assertEquals(TaskState.FAILED, task.state());
        assertEquals(3, task.failures());
    }

    @Test
    void whatComesFurtherIsNotEnded() {
        runs(new TimeLimits(Duration.ZERO, MINUTE));
        farm.passes(MINUTE.minusSeconds(1));
        farm.runner.reaches(FIRST, 10, "sample 1");
        farm.passes(MINUTE.minusSeconds(1));
        assertEquals(Exit.NOT_YET, farm.runner.stoppedAs("2/0/0/1"));

        farm.passes(MINUTE);

        assertEquals(End.NO_PROGRESS, farm.runner.stoppedAs("2/0/0/1").end());
    }

    @Test
    void aLimitThatIsRaisedInTimeHoldsForWhatRuns() {
        runs(new TimeLimits(MINUTE, Duration.ZERO));
        BlockField raised = new BlockField.TimeLimit(HOUR);
        farm.done(new Command.EditBlock(new BlockAddress(JobNumber.FIRST, 0), List.of(raised)));

        farm.passes(MINUTE.multipliedBy(2));
        assertEquals(Exit.NOT_YET, farm.runner.stoppedAs("2/0/0/1"));
        farm.passes(HOUR);
        assertEquals(End.TIMED_OUT, farm.runner.stoppedAs("2/0/0/1").end());
    }

    @Test
    void theLimitOfTheServiceHoldsWhereTheBlockSaysNothing() {
        farm.submit(aJob().with(aBlock("sim", "1").service("hasty")));
        farm.awaitRunning("2/0/0/1");

        farm.passes(MINUTE);

        assertEquals(End.TIMED_OUT, farm.runner.stoppedAs("2/0/0/1").end());
    }

    private void runs(TimeLimits times) {
        farm.submit(aJob().with(aBlock("sim", "1").times(times)));
        farm.awaitRunning("2/0/0/1");
        farm.runner.begins(FIRST);
    }
}
