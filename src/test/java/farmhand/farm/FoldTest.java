package farmhand.farm;

import static farmhand.farm.task.TaskState.DONE;
import static farmhand.farm.task.TaskState.FAILED;
import static farmhand.farm.task.TaskState.HELD;
import static farmhand.farm.task.TaskState.OPEN;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class FoldTest {
    private final Story story =
            Story.of(
                    Specs.block(Specs.frames("render", "1-2")),
                    Specs.block(Specs.tasks("mail", "notify")));

    @Test
    void aRevisionIsOneMoreWhateverHappensInIt() {
        assertEquals(1, story.farm().revision());

        Farm nothing = story.farm().apply(List.of());

        assertEquals(2, nothing.revision());
        assertEquals(story.farm().jobs(), nothing.jobs());
    }

    @Test
    void aJobIsFinishedWhenTheLastTaskIsDoneAndNotBefore() {
        story.done(0, 0).done(0, 1);
        assertEquals(When.NEVER, story.job().finished());

        story.done(1, 0);
        assertEquals(story.now(), story.job().finished());
    }

    @Test
    void aJobThatFailedIsFinished() {
        story.done(0, 0).done(0, 1).assigned(1, 0);
        story.ended(1, 0, new Exit(End.FAILED, 1, 0, "no mail"), FAILED);

        assertEquals(story.now(), story.job().finished());
    }

    @Test
    void whatIsSaidOfAFinishedJobDoesNotMoveItsEnd() {
        story.moved(0, "0-1", DONE).moved(1, "0", DONE);
        When finished = story.job().finished();

        story.edited(Specs.settings("renamed"));

        assertEquals(finished, story.job().finished());
        assertEquals(story.now(), story.job().modified());
    }

    @Test
    void appendingToAFinishedJobReopensIt() {
        story.moved(0, "0-1", DONE).moved(1, "0", DONE);

        story.tasksAdded(1, "tell everybody");

        assertEquals(When.NEVER, story.job().finished());
        assertEquals(JobStatus.WAITING, story.job().status());
    }

    @Test
    void retryingAFinishedJobReopensIt() {
        story.moved(0, "0-1", DONE).moved(1, "0", FAILED).moved(1, "0", OPEN);

        assertEquals(When.NEVER, story.job().finished());
    }

    @Test
    void aJobBeginsWithItsFirstAttempt() {
        assertEquals(When.NEVER, story.job().started());

        story.assigned(1, 0);
        When first = story.now();
        story.assigned(0, 0);

        assertEquals(first, story.job().started());
    }

    @Test
    void onlyWhatChangedIsStamped() {
        story.moved(0, "0", HELD);

        assertEquals(new Stamp(1, 2), story.job().stamp());
        assertEquals(new Stamp(1, 2), story.block(0).stamp());
        assertEquals(new Stamp(1, 1), story.block(1).stamp());
    }

    @Test
    void whatDidNotChangeIsShared() {
        Block before = story.block(1);

        story.moved(0, "0", HELD);

        assertSame(before, story.block(1));
    }

    @Test
    void aDeletedJobIsKeptButNotFound() {
        story.deleted();

        assertEquals(Optional.empty(), story.farm().job(Story.JOB));
        assertEquals(2, story.job().blocks().size());
        assertEquals(story.now(), story.job().finished());
    }

    @Test
    void numbersAreNeverUsedTwice() {
        assertEquals(new JobNumber(3), story.farm().nextNumber());

        story.then(Specs.added(new JobNumber(9), Specs.block(Specs.frames("a", "1"))));
        assertEquals(new JobNumber(10), story.farm().nextNumber());

        FarmEvent again = Specs.added(Story.JOB, Specs.block(Specs.frames("a", "1")));
        assertThrows(IllegalArgumentException.class, () -> story.then(again));
    }

    @Test
    void tasksAreAppendedToListBlocksOnly() {
        story.tasksAdded(1, "a", "b");
        assertEquals(3, story.block(1).tasks().size());
        assertEquals("b", story.block(1).taskName(2));

        assertThrows(IllegalArgumentException.class, () -> story.tasksAdded(0, "c"));
    }

    @Test
    void anEditedBlockKeepsItsWork() {
        FarmEvent edited =
                new FarmEvent.BlockEdited(
                        new BlockAddress(Story.JOB, 0),
                        Specs.frames("other", "1-3"),
                        List.of(),
                        Specs.AT);

        assertThrows(IllegalArgumentException.class, () -> story.then(edited));
    }

    @Test
    void whatIsNotThereCannotChange() {
        assertThrows(IllegalArgumentException.class, () -> story.moved(0, "2", HELD));
        FarmEvent elsewhere = new FarmEvent.JobDeleted(new JobNumber(7), Specs.AT);
        assertThrows(IllegalArgumentException.class, () -> story.then(elsewhere));
    }

    @Test
    void anOlderFarmStaysAsItWas() {
        Farm older = story.farm();
        TaskSet all = TaskSet.firstOf(2);

        story.moved(0, all.toString(), HELD);

        assertNotEquals(older, story.farm());
        assertEquals(0, older.job(Story.JOB).orElseThrow().totals().held());
    }

    @Test
    void aBlockWaitsForAnotherJobUntilThatIsDoneOrDeleted() {
        JobNumber other = new JobNumber(3);
        story.then(
                Specs.added(
                        other,
                        Specs.block(Specs.frames("comp", "1-2"), new Need.WholeJob(Story.JOB))));
        Job job = story.farm().job(other).orElseThrow();
        Block waiting = job.blocks().getFirst();
        assertFalse(story.farm().needsMet(job, waiting));

        Farm deleted = story.farm().apply(List.of(new FarmEvent.JobDeleted(Story.JOB, Specs.AT)));
        assertTrue(deleted.needsMet(job, waiting));

        story.moved(0, "0-1", DONE).moved(1, "0", DONE);
        assertTrue(story.farm().needsMet(job, waiting));
    }
}
