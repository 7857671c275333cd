package farmhand.engine.rules;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskOptions.OnDuplicate;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Recurrence;
import farmhand.farm.transfer.Copying;

import org.junit.jupiter.api.Test;

import java.util.List;

/** No two tasks of a job have the same key, unless their user wants it. */
final class KeysTest {
    private static final BlockAddress BLOCK = new BlockAddress(JobNumber.FIRST, 0);

    private final RuleFarm farm = appended(RuleFarm.empty().with(aJob().with(aListBlock("a", 1))));

    @Test
    void aSecondOneIsRefusedWithTheFirstNamed() {
        var refused = farm.refused(append(OnDuplicate.REFUSE));

        assertEquals("duplicate_key", refused.code());
        assertEquals("2/0/1", refused.subject());
        assertEquals("[0].key", refused.at());
    }

    @Test
    void theFirstIsRetriedInsteadWhereThatIsWanted() {
        RuleFarm done =
                farm.after(
                        farm.accepted(
                                new Command.EditTasks(
                                        JobNumber.FIRST,
                                        List.of(
                                                farmhand.farm.command.TaskEdit.to(
                                                        RuleFarm.subjects("2/0/1").getFirst(),
                                                        TaskState.DONE)))));

        var again = done.accepted(append(OnDuplicate.RETRY));

        assertEquals(RuleFarm.subjects("2/0/1"), again.done());
        assertEquals(TaskState.OPEN, done.after(again).task(1).state());
        assertEquals(2, done.after(again).job().totals().tasks());
    }

    @Test
    void bothAreThereWhereThatIsWanted() {
        assertEquals(
                3, farm.after(farm.accepted(append(OnDuplicate.ALLOW))).job().totals().tasks());
    }

    @Test
    void aJobIsNotSubmittedWithTheSameKeyTwice() {
        var block = aListBlock("a", 2);
        var twice =
                new farmhand.testing.ABlock(
                        block.spec()
                                .withWork(
                                        new farmhand.farm.spec.Work.Listed(
                                                List.of(
                                                        keyed(OnDuplicate.RETRY),
                                                        keyed(OnDuplicate.RETRY)))));

        var refused = farm.refused(new Command.Submit(aJob().with(twice).spec()));

        assertEquals("blocks[0].tasks[1].key", refused.at());
    }

    private static RuleFarm appended(RuleFarm farm) {
        return farm.after(farm.accepted(append(OnDuplicate.REFUSE)));
    }

    private static Command append(OnDuplicate onDuplicate) {
        return new Command.AppendTasks(BLOCK, List.of(keyed(onDuplicate)));
    }

    private static TaskSpec keyed(OnDuplicate onDuplicate) {
        return TaskSpec.of("copy", "cp a b")
                .with(
                        new TaskOptions(
                                "",
                                "a>b",
                                onDuplicate,
                                List.of(),
                                new Recurrence.None(),
                                "",
                                "",
                                Copying.USUAL));
    }
}
