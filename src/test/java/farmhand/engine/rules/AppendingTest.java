package farmhand.engine.rules;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class AppendingTest {
    private static final RuleFarm FARM =
            RuleFarm.empty().with(aJob().withBlock("beauty", "1-100").with(aListBlock("mails", 3)));

    @Test
    void blocksGetTheNextIndexesInOrder() {
        var accepted = FARM.accepted(blocks(aBlock("a", "1").spec(), aBlock("b", "1").spec()));

        assertEquals(RuleFarm.subjects("2/2", "2/3"), accepted.done());
    }

    @Test
    void anAppendedBlockMayWaitForOldAndNewBlocks() {
        RuleFarm grown =
                FARM.after(
                        FARM.accepted(
                                blocks(
                                        aBlock("comp", "1-100").after("beauty").after("b").spec(),
                                        aBlock("b", "1").spec())));

        assertEquals(
                List.of(new Need.WholeBlock(0), new Need.WholeBlock(3)),
                grown.farm().block(block(2)).orElseThrow().needs());
    }

    @Test
    void aTaskThatNothingSaysHowToRunIsRefused() {
        Command command =
                new Command.AppendTasks(
                        block(1), List.of(TaskSpec.of("a", "x"), TaskSpec.of("b", "")));
        RuleFarm bare = FARM.after(FARM.accepted(of(new BlockField.Line(TaskCommand.of("")))));

        Rejection rejection = bare.refused(command);

        assertEquals("no_command", rejection.code());
        assertEquals("[1].command", rejection.at());
        assertEquals(RuleFarm.subjects("2/1/3-4"), FARM.accepted(command).done());
    }

    @Test
    void aBlockCannotLoseTheCommandThatItsTasksNeed() {
        RuleFarm grown =
                FARM.after(
                        FARM.accepted(
                                new Command.AppendTasks(
                                        block(1), List.of(TaskSpec.of("quiet", "")))));

        Rejection rejection = grown.refused(of(new BlockField.Line(TaskCommand.of(""))));

        assertEquals("no_command", rejection.code());
    }

    private static Command of(BlockField field) {
        return new Command.EditBlock(block(1), List.of(field));
    }

    @Test
    void aCircleAmongAppendedBlocksIsRefused() {
        Rejection rejection =
                FARM.refused(
                        blocks(
                                aBlock("a", "1").after("b").after("beauty").spec(),
                                aBlock("b", "1").after("a").spec()));

        assertEquals("cycle", rejection.code());
        assertEquals("blocks[0].needs", rejection.at());
    }

    @Test
    void moreThanAThousandBlocksAreRefused() {
        BlockSpec block = aBlock("a", "1").spec();
        Command append = new Command.AppendBlocks(JobNumber.FIRST, Collections.nCopies(999, block));

        Rejection rejection = FARM.refused(append);

        assertEquals("too_many_blocks", rejection.code());
        assertEquals("2", rejection.subject());
    }

    @Test
    void noBlocksAreRefused() {
        assertEquals("no_blocks", FARM.refused(blocks()).code());
    }

    @Test
    void tasksGetTheNextIndexes() {
        var accepted = FARM.accepted(tasks(1, 2));

        assertEquals(RuleFarm.subjects("2/1/3-4"), accepted.done());
    }

    @Test
    void tasksCannotBeAppendedToANumericBlock() {
        Rejection rejection = FARM.refused(tasks(0, 20));

        assertEquals(
                new Rejection(
                        "numeric_block",
                        "Block “beauty” of job 2 is numeric: tasks cannot be appended.",
                        "Append frames 101-120 as a new block instead.",
                        "",
                        "2/0"),
                rejection);
    }

    @Test
    void theFramesOfferedGoOnInStepsAsTheBlockDoes() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(
                                aJob().with(
                                                new farmhand.testing.ABlock(
                                                        Specs.frames("beauty", "1-19x2", 5))));

        assertEquals(
                "Append frames 21-39x2 as a new block instead.",
                farm.refused(tasks(0, 2)).remedy());
    }

    @Test
    void noTasksAreRefused() {
        assertEquals("no_tasks", FARM.refused(tasks(1, 0)).code());
    }

    @Test
    void moreThanAHundredThousandListedTasksAreRefused() {
        assertEquals("too_many_tasks", FARM.refused(tasks(1, 99_998)).code());
    }

    @Test
    void appendingToAFinishedJobReopensIt() {
        RuleFarm done =
                RuleFarm.empty()
                        .with(aJob().with(aListBlock("mails", 1)))
                        .ended("2/0/0/1", End.DONE, TaskState.DONE);

        RuleFarm grown = done.after(done.accepted(tasks(0, 1)));

        assertEquals(JobStatus.DONE, done.farm().job(JobNumber.FIRST).orElseThrow().status());
        assertEquals(JobStatus.WAITING, grown.farm().job(JobNumber.FIRST).orElseThrow().status());
    }

    @Test
    void nothingIsAppendedToWhatIsNotThere() {
        RuleFarm deleted = FARM.after(FARM.act(new Verb.Delete(), "2"));
        Command toMissing =
                new Command.AppendBlocks(new JobNumber(9), List.of(aBlock("a", "1").spec()));

        assertEquals("There is no job 9.", FARM.refused(toMissing).message());
        assertEquals("Job 2 was deleted.", deleted.refused(tasks(1, 1)).message());
        assertEquals("Its blocks are 2/0 to 2/1.", FARM.refused(tasks(7, 1)).remedy());
    }

    private static Command blocks(BlockSpec... blocks) {
        return new Command.AppendBlocks(JobNumber.FIRST, List.of(blocks));
    }

    private static Command tasks(int block, int count) {
        return new Command.AppendTasks(
                block(block), aListBlock("more", Math.max(1, count)).tasks().subList(0, count));
    }

    private static BlockAddress block(int index) {
        return new BlockAddress(JobNumber.FIRST, index);
    }
}
