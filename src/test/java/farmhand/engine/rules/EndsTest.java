package farmhand.engine.rules;

import static farmhand.engine.rules.RuleFarm.NOW;
import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent.TasksEnding;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsTest {
    private static final BlockAddress BLOCK = new BlockAddress(JobNumber.FIRST, 0);
    private static final RuleFarm FARM =
            RuleFarm.empty().with(aJob().with(aBlock("beauty", "1").maxFailures(2)));

    @ParameterizedTest
    @CsvSource({
        "DONE,DONE",
        "FAILED,OPEN",
        "CANNOT_START,FAILED",
        "STOPPED,OPEN",
        "LOST,OPEN",
    })
    void anAttemptsEndSaysWhereItsTaskGoes(End end, TaskState to) {
        assertEquals(to, stateAfter(FARM.running("2/0/0/1"), end));
    }

    @Test
    void theLastAllowedFailureFailsTheTask() {
        RuleFarm failedOnce = FARM.ended("2/0/0/1", End.FAILED, TaskState.OPEN);

        assertEquals(TaskState.FAILED, stateAfter(failedOnce.running("2/0/0/2"), End.FAILED));
    }

    @Test
    void lostAndStoppedAttemptsAreNoFailures() {
        RuleFarm lost = FARM.ended("2/0/0/1", End.LOST, TaskState.OPEN);
        RuleFarm stopped = lost.ended("2/0/0/2", End.STOPPED, TaskState.OPEN);

        assertEquals(TaskState.OPEN, stateAfter(stopped.running("2/0/0/3"), End.FAILED));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,STOPPED,OPEN",
        "HELD,STOPPED,HELD",
        "EXCLUDED,FAILED,EXCLUDED",
        "DONE,FAILED,DONE",
        "FAILED,DONE,FAILED",
        "HELD,DONE,HELD",
        "EXCLUDED,LOST,EXCLUDED",
        "OPEN,FAILED,OPEN",
        "OPEN,CANNOT_START,OPEN",
    })
    void aWishWinsOverTheExit(TaskState wish, End end, TaskState to) {
        assertEquals(to, stateAfter(ending(wish), end));
    }

    @Test
    void theWishToOpenATaskYieldsToWorkThatIsDone() {
        assertEquals(TaskState.DONE, stateAfter(ending(TaskState.OPEN), End.DONE));
    }

    private static RuleFarm ending(TaskState wish) {
        return FARM.running("2/0/0/1").with(new TasksEnding(BLOCK, TaskSet.of(0), wish, NOW));
    }

    private static TaskState stateAfter(RuleFarm farm, End end) {
        Block block = farm.farm().block(BLOCK).orElseThrow();
        return Rules.stateAfter(block, block.tasks().task(0), Exit.of(end, ""));
    }
}
