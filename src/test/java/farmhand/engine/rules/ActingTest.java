package farmhand.engine.rules;

import static farmhand.engine.rules.RuleFarm.NOW;
import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.JobDeleted;
import farmhand.farm.FarmEvent.TasksEnding;
import farmhand.farm.FarmEvent.TasksMoved;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Limit;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class ActingTest {
    private static final BlockAddress BLOCK = new BlockAddress(JobNumber.FIRST, 0);
    private static final RuleFarm FARM =
            RuleFarm.empty().with(aJob().withBlock("beauty", "1-10").withBlock("comp", "1-10"));
    private static final Verb HOLD = new Verb.Hold();

    @Test
    void tasksNamedOneByOneAreEachToldIfTheyCannot() {
        RuleFarm farm = FARM.ended("2/0/3/1", End.DONE, TaskState.DONE).running("2/0/5/1");

        Decision.Accepted accepted = farm.act(HOLD, "2/0/2-5");

        assertEquals(
                List.of(
                        new TasksMoved(BLOCK, TaskSet.parse("2,4"), TaskState.HELD, NOW),
                        new TasksEnding(BLOCK, TaskSet.of(5), TaskState.HELD, NOW)),
                accepted.events());
        assertEquals(RuleFarm.subjects("2/0/2,4-5"), accepted.done());
        assertEquals(
                List.of(
                        new Rejection(
                                "already_done",
                                "Task 2/0/3 (frame 4) is done already.",
                                "Retry all of them if they shall run again.",
                                "",
                                "2/0/3")),
                accepted.refused());
    }

    @Test
    void ofAWholeJobAVerbMeansTheTasksThatCan() {
        RuleFarm farm = FARM.ended("2/0/3/1", End.DONE, TaskState.DONE);

        Decision.Accepted accepted = farm.act(HOLD, "2");

        assertEquals(RuleFarm.subjects("2"), accepted.done());
        assertEquals(List.of(), accepted.refused());
        assertEquals(19, farm.after(accepted).job().totals().held());
    }

    @Test
    void aWholeBlockOfWhichNoTaskCanIsRefused() {
        Rejection rejection = FARM.refusedAct(new Verb.Retry(Verb.Which.FAILED), "2/1");

        assertEquals("not_failed", rejection.code());
        assertEquals("No task of 2/1 has failed.", rejection.message());
        assertEquals("2/1", rejection.subject());
    }

    @Test
    void whatOneSubjectRefusesDoesNotKeepTheOthersFromBeingDone() {
        Decision.Accepted accepted = FARM.act(HOLD, "9", "2/0/1", "2/7", "2/0/99");

        assertEquals(RuleFarm.subjects("2/0/1"), accepted.done());
        assertEquals(
                List.of("9", "2/7", "2/0/99"),
                accepted.refused().stream().map(Rejection::subject).toList());
        assertEquals(
                List.of("not_found", "not_found", "not_found"),
                accepted.refused().stream().map(Rejection::code).toList());
    }

    @Test
    void laterActsSeeWhatEarlierOnesDid() {
        Command acts =
                new Command.Acts(
                        List.of(
                                new Act(new Verb.Delete(), RuleFarm.subjects("2")),
                                new Act(HOLD, RuleFarm.subjects("2/0"))));

        Decision.Accepted accepted = FARM.accepted(acts);

        assertEquals("Job 2 was deleted.", accepted.refused().getFirst().message());
    }

    @Test
    void pausingEndsNothing() {
        RuleFarm farm = FARM.running("2/0/0/1");

        RuleFarm paused = farm.after(farm.act(new Verb.Pause(false), "2"));

        assertEquals(true, paused.job().settings().wishes().paused());
        assertEquals(false, paused.task(0).isEnding());
    }

    @Test
    void stoppingEndsWhatRunsToBeOpenAgainButKeepsOtherWishes() {
        RuleFarm farm = FARM.running("2/0/0/1").running("2/0/1/1");
        RuleFarm holding = farm.after(farm.act(HOLD, "2/0/1"));

        RuleFarm stopped = holding.after(holding.act(new Verb.Pause(true), "2"));

        assertEquals(true, stopped.job().settings().wishes().paused());
        assertEquals(TaskState.OPEN, stopped.task(0).ending());
        assertEquals(TaskState.HELD, stopped.task(1).ending());
    }

    @Test
    void pausingAPausedJobChangesNothing() {
        RuleFarm paused = FARM.after(FARM.act(new Verb.Pause(false), "2"));

        Decision.Accepted again = paused.act(new Verb.Pause(false), "2");

        assertEquals(List.of(), again.events());
        assertEquals(RuleFarm.subjects("2"), again.done());
    }

    @Test
    void resumingLetsAPausedJobGoOn() {
        RuleFarm paused = FARM.after(FARM.act(new Verb.Pause(false), "2"));

        RuleFarm resumed = paused.after(paused.act(new Verb.Resume(), "2"));

        assertEquals(false, resumed.job().settings().wishes().paused());
    }

    @Test
    void aJobThatIsNotPausedCannotBeResumed() {
        assertEquals("not_paused", FARM.refusedAct(new Verb.Resume(), "2").code());
    }

    static Stream<Verb> verbsForJobs() {
        return Stream.of(new Verb.Pause(false), new Verb.Pause(true), new Verb.Resume());
    }

    @ParameterizedTest
    @MethodSource("verbsForJobs")
    void someVerbsFitWholeJobsOnly(Verb verb) {
        assertEquals("jobs_only", FARM.refusedAct(verb, "2/0").code());
        assertEquals("jobs_only", FARM.refusedAct(verb, "2/0/1").code());
    }

    @Test
    void deletingAJobEndsWhatRuns() {
        RuleFarm farm = FARM.running("2/1/4/1");

        Decision.Accepted accepted = farm.act(new Verb.Delete(), "2");

        List<FarmEvent> expected =
                List.of(
                        new TasksEnding(
                                new BlockAddress(JobNumber.FIRST, 1),
                                TaskSet.of(4),
                                TaskState.OPEN,
                                NOW),
                        new JobDeleted(JobNumber.FIRST, NOW));
        assertEquals(expected, accepted.events());
    }

    @Test
    void tasksAreDeletedUnlessTheyRunAndCountNowhereThen() {
        RuleFarm farm = FARM.running("2/1/4/1");

        RuleFarm deleted = farm.after(farm.act(new Verb.Delete(), "2/1/3-4"));

        assertEquals("running", farm.refusedAct(new Verb.Delete(), "2/1/4").code());
        Block block = deleted.job().blocks().get(1);
        assertEquals(TaskState.DELETED, block.tasks().task(3).state());
        assertEquals(block.tasks().size() - 1, block.tasks().totals().tasks());
        assertEquals("deleted", deleted.refusedAct(new Verb.Hold(), "2/1/3").code());
    }

    @Test
    void jobsAndBlocksHaveAPriority() {
        RuleFarm farm =
                FARM.after(FARM.act(new Verb.Priority(70), "2"))
                        .after(FARM.act(new Verb.Priority(-5), "2/1"));

        assertEquals(70, farm.job().settings().priority());
        assertEquals(-5, farm.job().blocks().get(1).spec().limits().priority());
        assertEquals(List.of(), farm.act(new Verb.Priority(-5), "2/1").events());
    }

    @Test
    void jobsAndBlocksHaveALimitOfTasksAtATime() {
        Verb two = new Verb.Limits(new Limit(2));
        RuleFarm farm = FARM.after(FARM.act(two, "2")).after(FARM.act(two, "2/1"));

        assertEquals(new Limit(2), farm.job().settings().wishes().maxRunning());
        assertEquals(new Limit(2), farm.job().blocks().get(1).spec().limits().maxRunning());
        assertEquals(List.of(), farm.act(two, "2/1").events());
        assertEquals("no_limits", FARM.refusedAct(two, "2/0/1").code());
    }

    @Test
    void aPriorityOutOfRangeIsRefusedAndSingleTasksTakeOne() {
        Verb tooHigh = new Verb.Priority(1001);

        assertEquals("bad_priority", FARM.refusedAct(tooHigh, "2").code());
        assertEquals("bad_priority", FARM.refusedAct(tooHigh, "2/0").code());
        assertEquals("bad_priority", FARM.refusedAct(tooHigh, "2/0/1").code());
        Job job = FARM.after(FARM.act(new Verb.Priority(7), "2/0/1")).job();
        assertEquals(7, job.blocks().getFirst().wishes(1).priorityIn(0));
        assertEquals(0, job.blocks().getFirst().wishes(0).priorityIn(0));
    }

    @Test
    void retryingGivesFailedTasksAFreshChance() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(aJob().with(aBlock("beauty", "1-3").maxFailures(1)))
                        .ended("2/0/0/1", End.FAILED, TaskState.FAILED);

        RuleFarm retried = farm.after(farm.act(new Verb.Retry(Verb.Which.FAILED), "2"));

        assertEquals(TaskState.OPEN, retried.task(0).state());
        assertEquals(0, retried.task(0).failures());
        Job job = retried.job();
        assertEquals(3, job.totals().open());
    }
}
