package farmhand.farm.why;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Limit;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What time, the farm and other jobs keep back. */
class WhysOfOthersTest extends WhyFarm {
    @Test
    void theFarmOrAQueueIsPaused() {
        submit(aJob().withBlock("a", "1-3").in("low"));

        send(queue("low", new QueueField.Paused(true)));
        assertEquals("2/ | queue_paused | queue low is paused | [] | resume queue:low", why("2"));

        send(new Command.EditPolicy(new PolicyEdit.OfFarm(List.of(new FarmField.Paused(true)))));
        assertEquals("2/ | farm_paused | the farm is paused | [] | resume farm", why("2"));
    }

    @Test
    void aJobWaitsForItsTime() {
        submit(aJob().withBlock("a", "1-3").notBefore(IN_A_MINUTE));

        assertEquals(
                "2/ | time | waits until 2023-11-14 22:14:20 UTC | [] | change not_before of 2",
                why("2"));
        assertEquals(IN_A_MINUTE, whys("2").getFirst().reason().until());
    }

    @Test
    void tasksWaitForTheirTimes() {
        submit(aJob().withBlock("a", "1-5"));
        send(notBefore("1-2", IN_A_MINUTE));
        send(notBefore("4", new When(Specs.AT.micros() + 120_000_000)));
        next("2/0/0", 8);

        assertEquals(
                """
                2/0/1-2 | time | waits until 2023-11-14 22:14:20 UTC | [] | run 2/0/1-2
                2/0/4 | time | waits until 2023-11-14 22:15:20 UTC | [] | run 2/0/4
                2/0/0,3 | slots | waits for 2 slots; 0 of 8 free | [] |"""
                        + " ",
                why("2"));
    }

    @Test
    void whatIsToRunAtOnceWaitsForNeitherTimeNorPause() {
        submit(aJob().withBlock("a", "1-5").notBefore(IN_A_MINUTE).paused());
        act(new Verb.Run(), "2/0/3");
        next("2/0/3", 7);

        assertEquals(
                "2/ | job_paused | the job is paused | [] | resume 2\n"
                        + "2/0/3 | slots | waits for 2 slots; 1 of 8 free | [] | ",
                why("2"));
    }

    @Test
    void asManyTasksOfAUserRunAsMay() {
        submit(aJob().withBlock("a", "1-3"));
        submit(aJob().withBlock("b", "1-2"));
        send(
                new Command.EditPolicy(
                        new PolicyEdit.OfUser(
                                "kim", List.of(new UserField.MaxRunning(new Limit(1))))));
        begin("2/0/0");

        assertEquals(
                "3/0/0-1 | limit | 1 task of user kim runs, as many as may | []"
                        + " | raise max_running of user:kim",
                why("3"));
    }

    @Test
    void asManyTasksOfAServiceRunAsMay() {
        submit(aJob().withBlock("a", "1-3"));
        submit(aJob().with(aListBlock("b", 2)));
        send(
                new Command.EditPolicy(
                        new PolicyEdit.OfFarm(
                                List.of(new FarmField.ServiceLimit("generic", new Limit(1))))));
        begin("2/0/0");

        assertEquals(
                "3/0/0-1 | limit | 1 task of service generic runs, as many as may | []"
                        + " | raise limit of service generic",
                why("3"));
    }

    @Test
    void asManyTasksOfABlockStartedAsMay() {
        submit(aJob().withBlock("a", "1-3"));
        capacity =
                new Capacity(
                        8,
                        0,
                        Optional.empty(),
                        Map.of(BlockAddress.parse("2/0"), IN_A_MINUTE),
                        capacity.services(),
                        Capacity.Worker.AMPLE);

        assertEquals(
                "2/0/0-2 | limit | as many tasks of the block started in the last minute as may"
                        + " | [] | raise start_rate of 2/0",
                why("2"));
        assertEquals(IN_A_MINUTE, whys("2").getFirst().reason().until());
    }

    @Test
    void theMachineIsPausedOrHasNoMemoryLeft() {
        submit(aJob().withBlock("a", "1-3"));
        capacity = capacity.on(new Capacity.Worker("box", 1L << 29, _ -> 1L << 30));
        next("2/0/0", 0);

        assertEquals(
                "2/0/0-2 | worker | worker box has 0.5 GB of memory free; service generic needs"
                        + " 1.0 GB | [] | close other programs on box",
                why("2"));
        send(new Command.EditPolicy(new PolicyEdit.OfWorker("box", true)));
        assertEquals("2/0/0-2 | worker | worker box is paused | [] | resume worker:box", why("2"));
        act(new Verb.Run(), "2/0/0-2");
        assertEquals(
                "2/0/0-2 | worker | worker box has 0.5 GB of memory free; service generic needs"
                        + " 1.0 GB | [] | close other programs on box",
                why("2"));
    }

    @Test
    void theCulpritIsNamedHoweverManyJobsAway() {
        submit(aJob().named("sim").withBlock("a", "1-2"));
        submit(aJob().named("light").after(JobNumber.FIRST).withBlock("b", "1"));
        submit(
                aJob().named("comp")
                        .with(aBlock("c", "1").after(new JobNumber(3)))
                        .with(aBlock("d", "1").after("c")));
        fail("2/0/1");

        assertEquals(
                "3/ | impossible | can never run: a task of block a failed in job sim | [2]"
                        + " | retry 2/0/1",
                why("3"));
        assertEquals(
                "4/0/0 | impossible | can never run: a task of block a failed in job sim | [3]"
                        + " | retry 2/0/1\n"
                        + "4/1/0 | impossible | can never run: a task of block a failed in job sim"
                        + " | [4/0] | retry 2/0/1",
                why("4"));
    }

    @Test
    void aJobThatIsAbortedIsACulpritToo() {
        submit(aJob().named("sim").withBlock("a", "1-2"));
        submit(aJob().after(JobNumber.FIRST).withBlock("b", "1"));
        act(new Verb.Abort(), "2");

        assertEquals(
                "3/ | impossible | can never run: job sim is aborted | [2] | retry 2", why("3"));
    }

    @Test
    void aJobIsAbortedOrNotYetActivated() {
        submit(aJob().withBlock("a", "1-2"));
        act(new Verb.Abort(), "2");
        submit(aJob().withBlock("a", "1").dormant());

        assertEquals("2/ | aborted | the job is aborted | [] | retry 2", why("2"));
        assertEquals("3/ | not_activated | the job is not activated | [] | activate 3", why("3"));
    }

    private static Command queue(String name, QueueField field) {
        return new Command.EditPolicy(new PolicyEdit.OfQueue(name, false, List.of(field)));
    }

    private static Command notBefore(String tasks, When when) {
        return new Command.EditTasks(
                JobNumber.FIRST,
                List.of(
                        new TaskEdit(
                                new Subject.OfTasks(
                                        BlockAddress.parse("2/0"), TaskSet.parse(tasks)),
                                List.of(new TaskField.NotBefore(when)))));
    }
}
