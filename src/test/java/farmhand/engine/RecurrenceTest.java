package farmhand.engine;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.NextRun;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.Recurrence.From;
import farmhand.farm.transfer.Copying;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tasks that are done come back at their time; it is 08:00 when each test begins. */
final class RecurrenceTest {
    private static final BlockAddress BLOCK = new BlockAddress(JobNumber.FIRST, 0);
    private static final TaskEdit FROM_EIGHT =
            new TaskEdit(
                    Subject.parse("2/0/0"),
                    List.of(
                            new TaskField.NotBefore(
                                    When.at(Instant.parse("2026-11-21T08:00:00Z")))));
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestFarm farm = TestFarm.withSlots(1);

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void aTaskThatIsDoneIsOpenAgainAndStartsAtItsTime() {
        submit(new Recurrence.Every(HOUR, From.NOW));
        farm.passes(MINUTE);

        done(1);

        Task task = farm.task("2/0/0");
        assertEquals(TaskState.OPEN, task.state());
        assertEquals(0, task.progress());
        assertEquals("09:01", due());
        farm.passes(HOUR.minusSeconds(1));
        assertEquals(1, farm.task("2/0/0").tries());
        farm.passes(Duration.ofSeconds(1));
        farm.awaitRunning("2/0/0/2");
    }

    @Test
    void byScheduleNothingDrifts() {
        submit(new Recurrence.Every(HOUR, From.SCHEDULE));
        for (int run = 1; run <= 3; run++) {
            farm.passes(MINUTE);
            done(run);
            farm.passes(HOUR.minus(MINUTE));
        }

        assertEquals("11:00", due());
    }

    @Test
    void runsThatWereMissedWhileOneRanAreMadeUpForByOne() {
        submit(new Recurrence.Every(HOUR, From.SCHEDULE));
        farm.passes(HOUR.multipliedBy(3).plus(MINUTE));

        done(1);
        farm.awaitRunning("2/0/0/2");
        assertEquals("11:00", due());
        done(2);

        assertEquals("12:00", due());
    }

    @ParameterizedTest
    @MethodSource
    void runsThatWereMissedBeforeOneBeganNeedNoOtherOne(Recurrence recurrence) {
        paused(true);
        submit(recurrence);
        farm.done(new Command.EditTasks(JobNumber.FIRST, List.of(FROM_EIGHT)));
        farm.passes(HOUR.multipliedBy(3).plus(MINUTE));
        paused(false);

        done(1);

        assertEquals("12:00", due());
    }

    static List<Recurrence> runsThatWereMissedBeforeOneBeganNeedNoOtherOne() {
        return List.of(
                new Recurrence.Every(HOUR, From.SCHEDULE),
                new Recurrence.Cron("0 * * * *", From.SCHEDULE),
                new Recurrence.Cron("0 * * * *", From.NOW));
    }

    @Test
    void byACronLineEvenTheFirstRunWaitsForItsTime() {
        submit(new Recurrence.Cron("30 8 * * *", From.NOW));
        assertEquals("08:30", due());
        farm.passes(MINUTE.multipliedBy(30));

        done(1);

        assertEquals(Instant.parse("2026-11-22T08:30:00Z"), notBefore().instant());
    }

    @Test
    void oneThatFailedForGoodDoesNotComeBackAndOneThatSucceedsBeginsAnew() {
        submit(new Recurrence.Every(HOUR, From.NOW));
        Exit failed = Exit.of(End.FAILED, "no network");
        farm.awaitRunning("2/0/0/1");
        farm.ends("2/0/0/1", failed);
        done(2);
        assertEquals(0, farm.task("2/0/0").failures());

        farm.passes(HOUR);
        for (int run = 3; run <= 5; run++) {
            farm.awaitRunning("2/0/0/" + run);
            farm.ends("2/0/0/" + run, failed);
        }

        farm.awaitTask("2/0/0", TaskState.FAILED);
    }

    @Test
    void itsOwnWordGoesBeforeWhatItsUserSaid() {
        submit(new Recurrence.Every(HOUR, From.NOW));
        farm.awaitRunning("2/0/0/1");

        ends(1, new NextRun.After(Duration.ofMinutes(5)));
        assertEquals("08:05", due());
        farm.passes(MINUTE.multipliedBy(5));
        farm.awaitRunning("2/0/0/2");
        ends(2, new NextRun.At(When.at(Instant.parse("2026-11-21T12:00:00Z"))));

        assertEquals("12:00", due());
    }

    @Test
    void runNowDoesNotWaitForItsTimeAndAWishToEndItIsKept() {
        submit(new Recurrence.Cron("30 8 * * *", From.SCHEDULE));
        farm.act(new Verb.Run(), "2/0/0");
        farm.awaitRunning("2/0/0/1");

        farm.act(new Verb.Exclude(), "2/0/0");
        farm.ends("2/0/0/1", Exit.DONE);

        farm.awaitTask("2/0/0", TaskState.EXCLUDED);
    }

    @Test
    void theTimeOutlivesTheCoordinator() {
        submit(new Recurrence.Every(HOUR, From.SCHEDULE));
        done(1);
        farm.close();

        try (TestFarm later = TestFarm.startedAt("2026-11-21T20:30:00Z", farm.store, 1)) {
            later.awaitRunning("2/0/0/2");
        }
    }

    private void paused(boolean value) {
        var field = new PolicyEdit.FarmField.Paused(value);
        farm.done(new Command.EditPolicy(new PolicyEdit.OfFarm(List.of(field))));
    }

    private void submit(Recurrence recurrence) {
        TaskOptions options =
                new TaskOptions(
                        "",
                        "",
                        TaskOptions.OnDuplicate.REFUSE,
                        List.of(),
                        recurrence,
                        "",
                        "",
                        Copying.USUAL);
        farm.submit(aJob().with(aListBlock("nightly", 1).options(0, options)));
    }

    private void done(int run) {
        farm.awaitRunning("2/0/0/" + run);
        ends(run, new NextRun.Unsaid());
    }

    private void ends(int run, NextRun next) {
        AttemptAddress attempt = BLOCK.task(0).attempt(run);
        farm.runner.ends(attempt, Exit.DONE, Account.NONE.said(List.of(), next));
        TestFarm.await(() -> !farm.coordinator.farm().isActive(attempt));
    }

    private When notBefore() {
        Farm now = farm.coordinator.farm();
        return now.block(BLOCK).orElseThrow().wishes(0).notBefore();
    }

    private String due() {
        return notBefore().toString().substring(11, 16);
    }
}
