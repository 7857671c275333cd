package farmhand.farm.why;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.engine.rules.Rules;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.TaskState;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first job is number 2. */
class WhysTest {
    private Farm farm = Farm.EMPTY;
    private Capacity capacity = new Capacity(8, 0, Optional.empty(), (_, _) -> 2);

    private void submit(AJob job) {
        send(new Command.Submit(job.spec()));
    }

    private void act(Verb verb, String subject) {
        send(Command.act(verb, List.of(Subject.parse(subject))));
    }

    private void send(Command command) {
        Decision decision =
                Rules.decide(farm, command, new Origin("kim", "test", "here"), Specs.AT);
        farm = farm.apply(((Decision.Accepted) decision).events());
    }

    private void run(String task, Exit exit, TaskState to) {
        AttemptAddress attempt = TaskAddress.parse(task).attempt(1);
        farm =
                farm.apply(
                        List.of(
                                new FarmEvent.AttemptAssigned(attempt, "box", "render", Specs.AT),
                                new FarmEvent.AttemptStarted(attempt)));
        if (to != TaskState.RUNNING) {
            farm = farm.apply(List.of(new FarmEvent.AttemptEnded(attempt, exit, to, Specs.AT)));
        }
    }

    private void fail(String task) {
        run(task, Exit.of(End.FAILED, "out of memory"), TaskState.FAILED);
    }

    private void begin(String task) {
        run(task, Exit.DONE, TaskState.RUNNING);
    }

    private void next(String task, int busy) {
        capacity = new Capacity(8, busy, Optional.of(TaskAddress.parse(task)), capacity.services());
    }

    /** Each reason on a line. */
    private String why(String subject) {
        return String.join(
                "\n",
                Whys.of(farm, Subject.parse(subject), capacity).stream()
                        .map(WhysTest::line)
                        .toList());
    }

    private static String line(Why why) {
        Reason reason = why.reason();
        return Stream.of(
                        why.subject() + "/" + why.tasks(),
                        reason.kind().word(),
                        reason.text(),
                        reason.needs().toString(),
                        reason.remedy())
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

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
