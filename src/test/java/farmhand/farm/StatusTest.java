package farmhand.farm;

import static farmhand.farm.TaskState.DONE;
import static farmhand.farm.TaskState.EXCLUDED;
import static farmhand.farm.TaskState.FAILED;
import static farmhand.farm.TaskState.HELD;
import static farmhand.farm.TaskState.OPEN;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

final class StatusTest {
    private static final JobNumber JOB = JobNumber.FIRST;
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
        Farm farm = farm(Specs.block(Specs.frames("render", "1-2")));

        farm = moved(moved(farm, 0, 0, one), 0, 1, other);

        assertEquals(expected, job(farm).status());
        assertEquals(expected, job(farm).status(job(farm).blocks().getFirst()));
    }

    @Test
    void oneTaskThatRunsIsEnough() {
        Farm farm = moved(farm(RENDER), 0, 1, FAILED);

        farm = farm.apply(List.of(assigned("2/0/0/1")));

        assertEquals(JobStatus.RUNNING, job(farm).status());
    }

    @Test
    void aPausedJobRunsUntilItsLastTaskEnded() {
        Farm farm = farm(RENDER).apply(List.of(assigned("2/0/0/1")));

        farm = farm.apply(List.of(paused()));
        assertEquals(JobStatus.RUNNING, job(farm).status());

        farm = farm.apply(List.of(ended("2/0/0/1", Exit.DONE, DONE)));
        assertEquals(JobStatus.PAUSED, job(farm).status());
    }

    @Test
    void aPausedJobWhoseTasksAreAllDoneIsDone() {
        Farm farm = farm(Specs.block(Specs.frames("render", "1"))).apply(List.of(paused()));

        farm = moved(farm, 0, 0, DONE);

        assertEquals(JobStatus.DONE, job(farm).status());
    }

    @Test
    void aDeletedJobIsNothingElse() {
        Farm farm = farm(RENDER).apply(List.of(new FarmEvent.JobDeleted(JOB, Specs.AT)));

        assertEquals(JobStatus.DELETED, farm.jobs().find(JOB).orElseThrow().status());
    }

    @Test
    void openTasksThatWaitForAFailedBlockCannotRun() {
        Farm farm = farm(RENDER, waitingFor(new Need.WholeBlock(0)));

        for (int i = 0; i < 3; i++) {
            farm = moved(farm, 0, i, i == 0 ? FAILED : DONE);
        }

        assertEquals(List.of(JobStatus.FAILED, JobStatus.FAILED), job(farm).blockStatuses());
        assertEquals(JobStatus.FAILED, job(farm).status());
    }

    @Test
    void framesThatAreMetCanRunThoughOthersFailed() {
        Farm farm = farm(RENDER, waitingFor(new Need.BlockByFrame(0)));

        farm = moved(moved(moved(farm, 0, 0, FAILED), 0, 1, DONE), 0, 2, EXCLUDED);
        assertEquals(List.of(JobStatus.FAILED, JobStatus.WAITING), job(farm).blockStatuses());

        farm = moved(moved(farm, 1, 1, DONE), 1, 2, DONE);
        assertEquals(List.of(JobStatus.FAILED, JobStatus.FAILED), job(farm).blockStatuses());
    }

    @Test
    void aBlockThatWaitsForAHeldTaskIsFreedByHand() {
        Farm farm = farm(RENDER, waitingFor(new Need.WholeBlock(0)));

        farm = moved(moved(moved(farm, 0, 0, HELD), 0, 1, DONE), 0, 2, DONE);
        assertEquals(JobStatus.PAUSED, job(farm).status());

        farm = moved(farm, 0, 0, OPEN);
        assertEquals(List.of(JobStatus.WAITING, JobStatus.WAITING), job(farm).blockStatuses());
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

        Farm farm = moved(farm(blocks), 0, 0, FAILED);

        assertEquals(JobStatus.FAILED, job(farm).blockStatuses().getLast());
        assertEquals(JobStatus.WAITING, job(farm).status());
    }

    private static NewBlock waitingFor(Need... needs) {
        return Specs.block(Specs.frames("comp", "1-3"), needs);
    }

    private static Farm farm(NewBlock... blocks) {
        return Farm.EMPTY.apply(List.of(Specs.added(JOB, blocks)));
    }

    private static Job job(Farm farm) {
        return farm.job(JOB).orElseThrow();
    }

    private static Farm moved(Farm farm, int block, int task, TaskState to) {
        BlockAddress where = new BlockAddress(JOB, block);
        return farm.apply(List.of(new FarmEvent.TasksMoved(where, TaskSet.of(task), to, Specs.AT)));
    }

    private static FarmEvent assigned(String attempt) {
        return new FarmEvent.AttemptAssigned(
                AttemptAddress.parse(attempt), "box", "render", Specs.AT);
    }

    private static FarmEvent ended(String attempt, Exit exit, TaskState to) {
        return new FarmEvent.AttemptEnded(AttemptAddress.parse(attempt), exit, to, Specs.AT);
    }

    private static FarmEvent paused() {
        JobSettings settings = Specs.settings("job");
        return new FarmEvent.JobEdited(
                JOB, settings.with(settings.wishes().withPaused(true)), Specs.AT);
    }
}
