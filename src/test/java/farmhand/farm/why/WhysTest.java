package farmhand.farm.why;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;

class WhysTest extends WhyFarm {
    @Test
    void aJobIsPaused() {
        submit(aJob().withBlock("a", "1-3").withBlock("b", "1").paused());

        assertEquals("2/ | job_paused | the job is paused | [] | resume 2", why("2"));
        assertEquals("2/0/1 | job_paused | the job is paused | [] | resume 2", why("2/0/1"));
    }

    @Test
    void tasksAreHeldByHand() {
        submit(aJob().withBlock("a", "1-5").paused());
        act(new Verb.Hold(), "2/0/1-2");

        assertEquals(
                "2/ | job_paused | the job is paused | [] | resume 2\n"
                        + "2/0/1-2 | held | held by hand | [] | include 2/0/1-2",
                why("2"));
    }

    @Test
    void aBlockNeedsAnother() {
        submit(aJob().withBlock("render", "1-4").with(aBlock("comp", "1-2").after("render")));
        run("2/0/0", Exit.DONE, TaskState.DONE);
        next("2/0/1", 8);

        assertEquals(
                "2/1/0-1 | needs | waits for block render (1 of 4 done) | [2/0] | ", why("2/1"));
    }

    @Test
    void ofBlocksOfOneNameItIsSaidWhichIsMeant() {
        submit(
                aJob().withBlock("render", "1-4")
                        .withBlock("render", "5-8")
                        .with(aBlock("comp", "1-2").after("render")));
        run("2/0/0", Exit.DONE, TaskState.DONE);
        next("2/0/1", 8);

        assertEquals(
                "2/2/0-1 | needs | waits for block render 1-4 (1 of 4 done) | [2/0] | ",
                why("2/2"));
        assertEquals("2/1/0-3 | behind | block render 1-4 goes first | [2/0] | ", why("2/1"));
        fail("2/0/1");
        assertEquals(
                "2/2/0-1 | impossible | can never run: a task of block render 1-4 failed"
                        + " | [2/0] | retry 2/0/1",
                why("2/2"));
    }

    @Test
    void framesNeedTheirFrames() {
        submit(
                aJob().withBlock("render", "1-4")
                        .with(aBlock("comp", "1-4").afterFramesOf("render")));
        run("2/0/0", Exit.DONE, TaskState.DONE);
        fail("2/0/1");
        next("2/0/2", 8);

        assertEquals(
                "2/1/2-3 | needs | waits for block render (1 of 4 done) | [2/0] | \n"
                        + "2/1/1 | impossible | can never run: a task of block render failed"
                        + " | [2/0] | retry 2/0/1\n"
                        + "2/1/0 | behind | block render goes first | [2/0] | ",
                why("2/1"));
    }

    @Test
    void aJobNeedsAnother() {
        submit(aJob().named("light").withBlock("render", "1-4"));
        submit(aJob().withBlock("comp", "1-2").after(JobNumber.FIRST));
        run("2/0/0", Exit.DONE, TaskState.DONE);

        assertEquals("3/ | needs | waits for job light (25 %) | [2] | ", why("3"));

        act(new Verb.Pause(false), "2");

        assertEquals(
                "3/ | needs | waits for job light, which is paused | [2] | resume 2", why("3"));
    }

    @Test
    void whatIsNeededFailed() {
        submit(
                aJob().named("light")
                        .withBlock("a", "1-2")
                        .with(aBlock("b", "1").after("a"))
                        .with(aBlock("c", "1").after("b")));
        submit(aJob().withBlock("d", "1").after(JobNumber.FIRST));
        fail("2/0/0");
        fail("2/0/1");

        String never = "impossible | can never run: 2 tasks of block a failed";
        assertEquals("2/2/0 | " + never + " | [2/1] | retry 2/0/0-1", why("2/2/0"));
        assertEquals("3/ | " + never + " in job light | [2] | retry 2/0/0-1", why("3"));
    }

    @Test
    void whatIsNeededIsHeld() {
        submit(aJob().withBlock("a", "1-2").with(aBlock("b", "1").after("a")));
        act(new Verb.Hold(), "2/0/1");

        assertEquals(
                "2/1/0 | impossible | can never run: a task of block a is held | [2/0] |"
                        + " include 2/0/1",
                why("2/1"));
    }

    @Test
    void asManyRunAsMay() {
        submit(aJob().with(aBlock("a", "1-4").maxRunning(1)).withBlock("b", "1"));
        submit(aJob().withBlock("c", "1").maxRunning(0));
        begin("2/0/0");

        assertEquals(
                "2/0/1-3 | limit | 1 task of the block runs, as many as may | [] |"
                        + " raise max_running of 2/0",
                why("2/0"));
        assertEquals(
                "3/0/0 | limit | the job may run nothing: its max_running is 0 | [] |"
                        + " raise max_running of 3",
                why("3/0"));
    }

    @Test
    void theNextWaitsForSlots() {
        submit(aJob().withBlock("a", "1-4"));
        next("2/0/0", 7);

        assertEquals("2/0/0-3 | slots | waits for 2 slots; 1 of 8 free | [] | ", why("2"));
    }

    @Test
    void othersGoFirst() {
        submit(aJob().named("light").priority(60).withBlock("a", "1-4"));
        submit(aJob().withBlock("b", "1-2"));
        next("2/0/0", 8);

        assertEquals("3/0/0-1 | behind | job light goes first | [2/0] | priority 61 3", why("3"));
    }

    @Test
    void onlyWhatLetsItGoFirstIsSaid() {
        submit(aJob().named("light").priority(50).withBlock("a", "1-4"));
        submit(aJob().in("low").priority(70).withBlock("b", "1"));
        submit(aJob().in("low").priority(50).withBlock("b", "1"));
        submit(aJob().in("high").priority(10).withBlock("b", "1"));
        next("2/0/0", 8);

        assertEquals("edit 3 queue=medium", remedy("3"));
        assertEquals("edit 4 queue=medium priority=51", remedy("4"));
        assertEquals("", remedy("5"));
    }

    @Test
    void nothingHelpsAgainstTheHighestPriorityOrWhatRunsAtOnce() {
        submit(aJob().priority(1000).withBlock("a", "1-4"));
        submit(aJob().priority(1000).withBlock("b", "1"));
        submit(aJob().priority(10).withBlock("c", "1"));
        next("2/0/0", 8);
        assertEquals("", remedy("3"));

        act(new Verb.Run(), "4/0/0");
        next("4/0/0", 8);
        assertEquals("", remedy("2"));
        submit(aJob().in("low").withBlock("d", "1"));
        assertEquals("", remedy("5"));
    }

    private String remedy(String subject) {
        return whys(subject).getFirst().reason().remedy();
    }

    @Test
    void whatRunsOrIsDoneHasNoReason() {
        submit(aJob().withBlock("a", "1-2"));
        run("2/0/0", Exit.DONE, TaskState.DONE);
        begin("2/0/1");

        assertEquals("", why("2"));
        assertEquals("", why("2/0/1"));
    }

    @Test
    void whatIsNotThereIsRefused() {
        submit(aJob().withBlock("a", "1"));

        for (String nowhere : List.of("9", "2/1", "2/0/1")) {
            assertThrows(Refused.class, () -> why(nowhere), nowhere);
        }
    }
}
