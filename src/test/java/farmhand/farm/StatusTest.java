package farmhand.farm;

import static farmhand.farm.task.TaskState.DONE;
import static farmhand.farm.task.TaskState.EXCLUDED;
import static farmhand.farm.task.TaskState.FAILED;
import static farmhand.farm.task.TaskState.HELD;
import static farmhand.farm.task.TaskState.OPEN;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

final class StatusTest {
    private static final NewBlock RENDER = Specs.block(Specs.frames("render", "1-3"));

    /** Two tasks in these states make a job of that status: the first line that fits. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, WAITING",
        "OPEN, DONE, WAITING",
        "OPEN, FAILED, WAITING",
        "OPEN, HELD, WAITING",
        "OPEN, EXCLUDED, WAITING",
        "FAILED, DONE, FAILED",
        "FAILED, HELD, FAILED",
        "FAILED, EXCLUDED, FAILED",
        "HELD, HELD, PAUSED",
        "HELD, DONE, PAUSED",
        "HELD, EXCLUDED, PAUSED",
        "DONE, DONE, DONE",
        "DONE, EXCLUDED, DONE",
        "EXCLUDED, EXCLUDED, DONE"
    })
    void ofStatesOfItsTasks(TaskState one, TaskState other, JobStatus expected) {
        Story story = Story.of(Specs.block(Specs.frames("render", "1-2")));

        story.moved(0, "0", one).moved(0, "1", other);

        assertEquals(expected, story.job().status());
        assertEquals(expected, story.job().status(story.block(0)));
    }

    @Test
    void oneTaskThatRunsIsEnough() {
        Story story = Story.of(RENDER).moved(0, "1", FAILED);

        story.assigned(0, 0);

        assertEquals(JobStatus.RUNNING, story.job().status());
    }

    @Test
    void aPausedJobRunsUntilItsLastTaskEnded() {
        Story story = Story.of(RENDER).assigned(0, 0);

        story.paused();
        assertEquals(JobStatus.RUNNING, story.job().status());

        story.ended(0, 0, Exit.DONE, DONE);
        assertEquals(JobStatus.PAUSED, story.job().status());
    }

    @Test
    void aPausedJobWhoseTasksAreAllDoneIsDone() {
        Story story = Story.of(RENDER).paused();

        story.moved(0, "0-2", DONE);

        assertEquals(JobStatus.DONE, story.job().status());
    }

    @Test
    void aDeletedJobIsNothingElse() {
        Story story = Story.of(RENDER).assigned(0, 0);

        story.deleted();

        assertEquals(JobStatus.DELETED, story.job().status());
    }

    @Test
    void openTasksThatWaitForAFailedBlockCannotRun() {
        Story story = Story.of(RENDER, waitingFor(new Need.WholeBlock(0)));

        story.moved(0, "0", FAILED).moved(0, "1-2", DONE);

        assertEquals(List.of(JobStatus.FAILED, JobStatus.FAILED), story.job().blockStatuses());
        assertEquals(JobStatus.FAILED, story.job().status());
    }

    @Test
    void framesThatAreMetCanRunThoughOthersFailed() {
        Story story = Story.of(RENDER, waitingFor(new Need.BlockByFrame(0)));

        story.moved(0, "0", FAILED).moved(0, "1", DONE).moved(0, "2", EXCLUDED);
        assertEquals(List.of(JobStatus.FAILED, JobStatus.WAITING), story.job().blockStatuses());

        story.moved(1, "1-2", DONE);
        assertEquals(List.of(JobStatus.FAILED, JobStatus.FAILED), story.job().blockStatuses());
    }

    @Test
    void aBlockThatWaitsForAHeldTaskIsFreedByHand() {
        Story story = Story.of(RENDER, waitingFor(new Need.WholeBlock(0)));

        story.moved(0, "0", HELD).moved(0, "1-2", DONE);
        assertEquals(JobStatus.PAUSED, story.job().status());

        story.moved(0, "0", OPEN);
        assertEquals(List.of(JobStatus.WAITING, JobStatus.WAITING), story.job().blockStatuses());
    }

    /** Each of 500 rows of two waits for both before: as many ways as 2 to the 500th. */
    @Test
    void manyWaysFromBlockToBlockAreGoneOnce() {
        NewBlock[] blocks =
                IntStream.range(0, 1_000)
                        .mapToObj(
                                i ->
                                        i < 2
                                                ? RENDER
                                                : waitingFor(
                                                        new Need.WholeBlock(i / 2 * 2 - 2),
                                                        new Need.WholeBlock(i / 2 * 2 - 1)))
                        .toArray(NewBlock[]::new);

        Story story = Story.of(blocks).moved(0, "0", FAILED);

        assertEquals(JobStatus.FAILED, story.job().blockStatuses().getLast());
        assertEquals(JobStatus.WAITING, story.job().status());
    }

    private static NewBlock waitingFor(Need... needs) {
        return Specs.block(Specs.frames("comp", "1-3"), needs);
    }
}
