package farmhand.engine.rules;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.JobStatus;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.testing.ABlock;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Tasks of a block that wait for each other, as the nodes of a tree do. */
final class TaskNeedsTest {
    private static final BlockAddress BLOCK = new BlockAddress(JobNumber.FIRST, 0);

    /** 0 and 1 are leaves; 2 waits for both, 3 for 0 which it shares, 4 for all. */
    private static final ABlock TREE =
            aListBlock("tree", 5)
                    .waiting(2, "task 0", "task 1")
                    .waiting(3, "task 0")
                    .waiting(4, "task 2", "task 3");

    @Test
    void aTaskIsReadyWhenAllItWaitsForAreDoneOrLeftOut() {
        RuleFarm farm = RuleFarm.empty().with(aJob().with(TREE));
        assertEquals(2, ready(farm));

        farm = farm.ended("2/0/0/1", End.DONE, TaskState.DONE);
        assertEquals(2, ready(farm));

        farm = farm.after(farm.act(new Verb.Exclude(), "2/0/1"));
        assertEquals(2, ready(farm));
        assertEquals(JobStatus.WAITING, farm.job().status());
    }

    @Test
    void whereATaskFailedNothingGoesOnUntilItIsRetried() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(aJob().with(aListBlock("tree", 2).waiting(1, "task 0")))
                        .ended("2/0/0/1", End.FAILED, TaskState.FAILED);
        assertEquals(JobStatus.FAILED, farm.job().status());

        farm = farm.after(farm.act(new Verb.Retry(Verb.Which.FAILED), "2/0/0"));

        assertEquals(JobStatus.WAITING, farm.job().status());
    }

    @Test
    void aCircleIsRefusedWithItsMembers() {
        ABlock circle =
                aListBlock("tree", 4)
                        .waiting(1, "task 3")
                        .waiting(2, "task 1", "task 0")
                        .waiting(3, "task 2");

        Rejection refused =
                RuleFarm.empty().refused(new Command.Submit(aJob().with(circle).spec()));

        assertEquals("cycle", refused.code());
        assertEquals("blocks[0].tasks[3].needs", refused.at());
        for (String member : List.of("“task 1”", "“task 2”", "“task 3”")) {
            assertTrue(refused.message().contains(member), refused.message());
        }
    }

    @Test
    void aTaskThatIsNotThereOrIsTheSameCannotBeWaitedFor() {
        var unknown = aJob().with(aListBlock("tree", 2).waiting(1, "task 7"));
        var itself = aJob().with(aListBlock("tree", 2).waiting(1, "task 1"));

        assertEquals(
                "unknown_need",
                RuleFarm.empty().refused(new Command.Submit(unknown.spec())).code());
        assertEquals("cycle", RuleFarm.empty().refused(new Command.Submit(itself.spec())).code());
    }

    @Test
    void appendedAndEditedTasksMakeNoCircleEither() {
        RuleFarm farm = RuleFarm.empty().with(aJob().with(TREE));
        TaskSpec shadow = TaskSpec.of("task 0", "x").with(needing("task 4"));

        assertEquals("cycle", farm.refused(new Command.AppendTasks(BLOCK, List.of(shadow))).code());
        assertEquals("cycle", farm.refused(waiting(0, "task 4")).code());
        assertEquals(1, ready(farm.after(farm.accepted(waiting(0, "task 1")))));
    }

    @Test
    void whatIsAppendedUnderANameIsWaitedForToo() {
        RuleFarm farm = RuleFarm.empty().with(aJob().with(TREE));

        farm =
                farm.after(
                        farm.accepted(
                                new Command.AppendTasks(
                                        BLOCK, List.of(TaskSpec.of("task 0", "x")))));
        farm = farm.ended("2/0/0/1", End.DONE, TaskState.DONE);

        assertEquals(2, ready(farm));
    }

    private static Command waiting(int task, String other) {
        return new Command.EditTasks(
                JobNumber.FIRST,
                List.of(
                        new TaskEdit(
                                new Subject.OfTasks(BLOCK, TaskSet.of(task)),
                                List.of(
                                        new TaskField.Needs(
                                                List.of(new NeedSpec.OnTask(other)))))));
    }

    private static TaskWishes needing(String other) {
        return TaskWishes.NONE.withNeeds(List.of(new NeedSpec.OnTask(other)));
    }

    private static int ready(RuleFarm farm) {
        return farm.job().blocks().getFirst().ready();
    }
}
