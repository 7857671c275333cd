package farmhand.engine.rules;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.testing.AJob;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Jobs of which nothing more can run, since others failed. The first job is number 2. */
class LostJobsTest {
    private static final JobNumber THIRD = new JobNumber(4);
    private static final JobNumber SECOND = new JobNumber(3);

    private RuleFarm farm = RuleFarm.empty().with(aJob().named("culprit").withBlock("a", "1"));

    @Test
    void whoWaitsForAFailedJobIsFailedHoweverFarAway() {
        submit(aJob().after(JobNumber.FIRST).withBlock("b", "1"));
        submit(aJob().with(aBlock("c", "1").after(SECOND)));
        assertEquals(JobStatus.WAITING, job(THIRD).status());

        fail();

        assertEquals(JobStatus.FAILED, job(SECOND).status());
        assertEquals(JobStatus.FAILED, job(THIRD).status());
        assertEquals(farm.job().finished(), job(THIRD).finished());
    }

    @Test
    void aJobOfWhichSomethingCanRunIsWaitingTillThat() {
        submit(
                aJob().with(aBlock("b", "1").after(JobNumber.FIRST))
                        .withBlock("free", "1")
                        .with(aBlock("c", "1").after("b")));

        fail();

        assertEquals(JobStatus.WAITING, job(SECOND).status());
        assertEquals(
                List.of(JobStatus.FAILED, JobStatus.WAITING, JobStatus.FAILED),
                job(SECOND).blockStatuses());

        farm = farm.ended("3/1/0/1", End.DONE, TaskState.DONE);

        assertEquals(JobStatus.FAILED, job(SECOND).status());
    }

    @Test
    void whatIsAppendedWaitsInVainToo() {
        submit(aJob().after(JobNumber.FIRST).withBlock("b", "1"));
        fail();

        send(new Command.AppendBlocks(SECOND, List.of(aBlock("more", "1").spec())));

        assertEquals(JobStatus.FAILED, job(SECOND).status());
    }

    @Test
    void retryingTheCulpritLetsAllGoOn() {
        submit(aJob().after(JobNumber.FIRST).withBlock("b", "1"));
        submit(aJob().after(SECOND).withBlock("c", "1"));
        fail();

        act(new Verb.Retry(Verb.Which.FAILED), "2");

        assertEquals(JobStatus.WAITING, job(SECOND).status());
        assertEquals(JobStatus.WAITING, job(THIRD).status());
        assertEquals(When.NEVER, job(THIRD).finished());
    }

    @Test
    void jobsThatWaitForEachOtherByMaskAreFailedUntilOneWaitsNoMore() {
        submitCircle();
        assertEquals(JobStatus.FAILED, job(SECOND).status());
        assertEquals(JobStatus.FAILED, job(THIRD).status());

        send(new Command.EditJob(THIRD, List.of(new JobField.Needs(List.of()))));

        assertEquals(JobStatus.WAITING, job(SECOND).status());
        assertEquals(JobStatus.WAITING, job(THIRD).status());
    }

    @Test
    void theyAreFailedOnceTheRestOfThemCannotRunEither() {
        submit(
                aJob().named("one")
                        .withBlock("free", "1")
                        .with(aBlock("b", "1").waiting(matching("two"))));
        submit(
                aJob().named("two")
                        .afterJobsMatching("one", NeedSpec.Whose.ALL)
                        .withBlock("c", "1"));
        assertEquals(JobStatus.WAITING, job(SECOND).status());
        assertEquals(JobStatus.FAILED, job(THIRD).status());

        farm = farm.ended("3/0/0/1", End.DONE, TaskState.DONE);

        assertEquals(JobStatus.FAILED, job(SECOND).status());
    }

    @Test
    void aRestartMayCloseACircleAndNotWhileWhatRunsCanOpenIt() {
        submit(
                aJob().named("two")
                        .afterJobsMatching("one", NeedSpec.Whose.ALL)
                        .withBlock("c", "1"));
        farm = farm.ended("3/0/0/1", End.DONE, TaskState.DONE);
        submit(
                aJob().named("one")
                        .afterJobsMatching("two", NeedSpec.Whose.ALL)
                        .withBlock("b", "1"));
        assertEquals(JobStatus.WAITING, job(THIRD).status());

        act(new Verb.Retry(Verb.Which.ALL), "3");

        assertEquals(JobStatus.FAILED, job(SECOND).status());
        assertEquals(JobStatus.FAILED, job(THIRD).status());
    }

    @Test
    void aCircleThatADeletedJobClosedIsOpenUntilItIsRestored() {
        submitCircle();

        act(new Verb.Delete(), "4");
        assertEquals(JobStatus.WAITING, job(SECOND).status());
        act(new Verb.Restore(), "4");

        assertEquals(JobStatus.FAILED, job(SECOND).status());
        assertEquals(JobStatus.FAILED, job(THIRD).status());
    }

    @Test
    void whoWaitsForAJobWhoseBlocksWaitForEachOtherIsFailedToo() {
        submit(
                aJob().with(aBlock("a", "1").waiting(blocks("b")))
                        .with(aBlock("b", "1").waiting(blocks("a"))));
        submit(aJob().after(SECOND).withBlock("c", "1"));

        assertEquals(JobStatus.FAILED, job(SECOND).status());
        assertEquals(JobStatus.FAILED, job(THIRD).status());
    }

    @Test
    void abortedAndHeldJobsHoldOthersBackAndDeletedOnesDoNot() {
        submit(aJob().after(JobNumber.FIRST).withBlock("b", "1"));

        act(new Verb.Hold(), "2/0/0");
        assertEquals(JobStatus.FAILED, job(SECOND).status());
        act(new Verb.Include(), "2/0/0");
        assertEquals(JobStatus.WAITING, job(SECOND).status());
        act(new Verb.Abort(), "2");
        assertEquals(JobStatus.FAILED, job(SECOND).status());
        act(new Verb.Delete(), "2");
        assertEquals(JobStatus.WAITING, job(SECOND).status());
    }

    @Test
    void aFarmThatWasKeptKnowsItAgain() {
        submit(aJob().after(JobNumber.FIRST).withBlock("b", "1"));
        fail();
        List<Job> kept = farm.farm().jobs().stream().map(LostJobsTest::asKept).toList();

        Farm restored = Farm.restored(farm.farm().revision(), kept, farm.farm().nextNumber());

        assertEquals(farm.farm().jobs(), restored.jobs());
    }

    private static Job asKept(Job job) {
        return new Job(
                job.number(),
                job.settings(),
                job.blocks(),
                job.created(),
                job.finished(),
                job.modified(),
                job.deleted(),
                job.stamp());
    }

    private void submitCircle() {
        submit(
                aJob().named("one")
                        .afterJobsMatching("two", NeedSpec.Whose.ALL)
                        .withBlock("b", "1"));
        submit(
                aJob().named("two")
                        .afterJobsMatching("one", NeedSpec.Whose.ALL)
                        .withBlock("c", "1"));
    }

    private static NeedSpec matching(String jobs) {
        return new NeedSpec.JobsMatching(new Mask(jobs), NeedSpec.Whose.ALL);
    }

    private static NeedSpec blocks(String name) {
        return new NeedSpec.BlocksMatching(new Mask(name), NeedSpec.By.BLOCK);
    }

    private void submit(AJob job) {
        farm = farm.with(job);
    }

    private void fail() {
        farm = farm.ended("2/0/0/1", End.FAILED, TaskState.FAILED);
    }

    private void act(Verb verb, String subject) {
        send(Command.act(verb, List.of(Subject.parse(subject))));
    }

    private void send(Command command) {
        farm = farm.after(farm.accepted(command));
    }

    private Job job(JobNumber number) {
        return farm.farm().job(number).orElseThrow();
    }
}
