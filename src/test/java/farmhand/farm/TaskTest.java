package farmhand.farm;

import static farmhand.farm.task.TaskState.DONE;
import static farmhand.farm.task.TaskState.EXCLUDED;
import static farmhand.farm.task.TaskState.FAILED;
import static farmhand.farm.task.TaskState.HELD;
import static farmhand.farm.task.TaskState.OPEN;
import static farmhand.farm.task.TaskState.RUNNING;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Reported;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a task, as events write it. */
final class TaskTest {
    @Test
    void oneThatAPersonEndsToRunAgainHasAFreshChance() {
        Task failed =
                Task.UNTOUCHED
                        .assigned(1, "box", Specs.AT)
                        .ended(TaskState.OPEN, Exit.of(End.FAILED, "no licence"), Specs.AT)
                        .assigned(2, "box", Specs.AT)
                        .running();

        Task again = failed.endingIn(TaskState.OPEN).ended(TaskState.OPEN, Exit.STOPPED, Specs.AT);
        Task lost = failed.ended(TaskState.OPEN, Exit.of(End.LOST, ""), Specs.AT);

        assertEquals(0, again.failures());
        assertEquals(1, lost.failures());
    }

    @Test
    void oneThatIsHeldToGoFirstIsPutBackSo() {
        Task held = Task.UNTOUCHED.movedTo(HELD, Specs.AT).turned(Turn.FIRST);

        Task included = held.movedTo(OPEN, Specs.AT);

        assertEquals(Turn.FIRST, included.turn());
        assertEquals(held, included.putBack(TaskStanding.of(held), Specs.AT));
    }

    private static final Exit CRASHED = new Exit(End.FAILED, 1, 0, "out of memory");

    private final Story story = Story.of(Specs.block(Specs.frames("render", "1-10")));

    @Test
    void isAssignedRunsAndIsDone() {
        story.assigned(0, 0);
        When began = story.now();
        assertEquals(
                new Task(
                        TaskState.ASSIGNED,
                        TaskState.ASSIGNED,
                        0,
                        1,
                        0,
                        "",
                        "",
                        "box",
                        began,
                        When.NEVER),
                task());

        story.started(0, 0).progressed(0, 0, 40, "sample 210/512");
        assertEquals(
                new Task(
                        RUNNING, RUNNING, 0, 1, 40, "sample 210/512", "", "box", began, When.NEVER),
                task());

        story.ended(0, 0, Exit.DONE, DONE);
        assertEquals(
                new Task(
                        DONE,
                        DONE,
                        0,
                        1,
                        100,
                        "",
                        "",
                        "box",
                        began,
                        story.now(),
                        Turn.USUAL,
                        Reported.percent(40)),
                task());
    }

    @Test
    void progressNeverFallsWithinAnAttemptAndBeginsAnewWithTheNext() {
        story.assigned(0, 0).progressed(0, 0, 40, "a").progressed(0, 0, 30, "b");
        assertEquals(40, task().progress());
        assertEquals("b", task().line());

        story.progressed(0, 0, 400, "c").ended(0, 0, CRASHED, OPEN).assigned(0, 0);
        assertEquals(0, task().progress());
        assertEquals("", task().line());
    }

    @Test
    void aFailedAttemptCountsAndItsErrorStaysUntilTheNextEndsWell() {
        story.assigned(0, 0).ended(0, 0, CRASHED, OPEN).assigned(0, 0);
        assertEquals(1, task().failures());
        assertEquals(2, task().tries());
        assertEquals("out of memory", task().error());

        story.ended(0, 0, Exit.DONE, DONE);
        assertEquals("", task().error());
        assertEquals(1, task().failures());
    }

    @Test
    void whatItsUserStoppedIsNoFailure() {
        story.assigned(0, 0).ended(0, 0, new Exit(End.STOPPED, -1, 15, ""), OPEN);

        assertEquals(0, task().failures());
        assertEquals("", task().error());
    }

    @Test
    void anAttemptThatCannotStartIsAFailureOneThatIsLostIsNot() {
        story.assigned(0, 0).ended(0, 0, Exit.of(End.CANNOT_START, "no blender"), FAILED);
        story.assigned(0, 1).ended(0, 1, Exit.of(End.LOST, "the machine went down"), OPEN);

        assertEquals(1, story.task(0, 0).failures());
        assertEquals(0, story.task(0, 1).failures());
        assertEquals("the machine went down", story.task(0, 1).error());
    }

    @Test
    void openedByHandItHasAFreshChanceAndKeepsCountingItsTries() {
        story.assigned(0, 0).ended(0, 0, CRASHED, FAILED);

        story.moved(0, "0", OPEN);

        assertEquals(0, task().failures());
        assertEquals(1, task().tries());
        assertEquals("", task().error());
        assertEquals(2, story.assigned(0, 0).task(0, 0).tries());
    }

    @Test
    void whatNeverRanEndsWhenAPersonSaysSo() {
        story.moved(0, "0", DONE).moved(0, "1", FAILED);

        assertFalse(task().finished().isNever());
        assertTrue(task().started().isNever());
        assertFalse(story.task(0, 1).finished().isNever());
        assertEquals(1, story.task(0, 1).failures());
        assertTrue(story.moved(0, "0", OPEN).task(0, 0).finished().isNever());
        assertEquals(0, story.moved(0, "1", OPEN).task(0, 1).failures());
    }

    @Test
    void theWishToEndItIsKeptUntilItsProcessIsGone() {
        story.assigned(0, 0).ending(0, "0", EXCLUDED);
        assertTrue(task().isEnding());

        story.started(0, 0).progressed(0, 0, 10, "still at it");
        assertEquals(RUNNING, task().state());
        assertEquals(EXCLUDED, task().ending());

        story.ended(0, 0, new Exit(End.STOPPED, -1, 15, ""), EXCLUDED);
        assertEquals(EXCLUDED, task().state());
        assertFalse(task().isEnding());
    }

    @Test
    void excludedAndDoneCountWholeRunningByItsProgress() {
        story.assigned(0, 0).progressed(0, 0, 40, "");
        story.moved(0, "1", DONE).moved(0, "2", EXCLUDED).moved(0, "3", HELD);

        assertEquals(40, story.task(0, 0).share());
        assertEquals(100, story.task(0, 1).share());
        assertEquals(100, story.task(0, 2).share());
        assertEquals(0, story.task(0, 3).share());
        assertEquals((40 + 100) / 9, story.job().totals().progress());
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "FAILED", "HELD", "EXCLUDED"})
    void onlyAnOpenTaskIsAssigned(TaskState state) {
        story.moved(0, "0", state);

        assertThrows(IllegalStateException.class, () -> story.assigned(0, 0));
    }

    @Test
    void aTaskThatRunsIsNotMovedBeforeItsProcessIsGone() {
        story.assigned(0, 0);

        assertThrows(IllegalStateException.class, () -> story.moved(0, "0", EXCLUDED));
    }

    @Test
    void whatDoesNotRunDoesNotEnd() {
        story.assigned(0, 0).ended(0, 0, Exit.DONE, DONE);

        assertThrows(IllegalStateException.class, () -> story.ended(0, 0, Exit.DONE, DONE));
        assertThrows(IllegalStateException.class, () -> story.ending(0, "1", HELD));
    }

    @Test
    void aReportOfAnOlderAttemptIsNotTakenForTheNewest() {
        story.assigned(0, 0).ended(0, 0, CRASHED, OPEN).assigned(0, 0);

        FarmEvent late = new FarmEvent.AttemptProgressed(AttemptAddress.parse("2/0/0/1"), 50, "");

        assertThrows(IllegalStateException.class, () -> story.then(late));
    }

    private Task task() {
        return story.task(0, 0);
    }
}
