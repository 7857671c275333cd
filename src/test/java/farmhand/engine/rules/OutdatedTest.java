package farmhand.engine.rules;

import static farmhand.engine.rules.RuleFarm.NOW;
import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.FarmEvent.TasksMoved;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Who lets tasks run again that are done is told what was made from them. */
final class OutdatedTest {
    private static final Verb ALL = new Verb.Retry(Verb.Which.ALL);
    private static final Verb WITH_DEPENDANTS = new Verb.Retry(Verb.Which.WITH_DEPENDANTS);

    @Test
    void theFramesThatWereMadeFromThoseFramesAreNamedAndWhatWasMadeFromThese() {
        RuleFarm farm =
                allDone(
                        RuleFarm.empty()
                                .with(
                                        aJob().withBlock("render", "1-10")
                                                .with(
                                                        aBlock("comp", "1-10")
                                                                .afterFramesOf("render"))
                                                .with(aBlock("mail", "1").after("comp"))),
                        10,
                        10,
                        1);

        assertEquals(
                List.of(
                        "2/1/3-4, 2/2/0 are done already, from what runs again now. Retry all of"
                                + " that, too, if it is to follow."),
                warnings(farm.act(ALL, "2/0/3-4")));
        assertEquals(List.of(), warnings(farm.act(ALL, "2/2")));
        assertEquals(List.of(), warnings(farm.act(ALL, "2")));
    }

    @Test
    void jobsThatWaitedForTheJobAreNamed() {
        RuleFarm farm =
                allDone(RuleFarm.empty().with(aJob().withBlock("a", "1-3")), 3)
                        .with(aJob().withBlock("b", "1").after(JobNumber.FIRST))
                        .with(moved(new BlockAddress(new JobNumber(3), 0), 1));

        assertEquals(
                List.of(
                        "3 is done already, from what runs again now. Retry all of that, too, if it"
                                + " is to follow."),
                warnings(farm.act(ALL, "2/0/0")));
    }

    @Test
    void ofWhatFailedNothingWasMade() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(aJob().withBlock("a", "1").with(aBlock("b", "1").after("a")))
                        .with(
                                new TasksMoved(
                                        new BlockAddress(JobNumber.FIRST, 0),
                                        TaskSet.of(0),
                                        TaskState.FAILED,
                                        NOW));

        assertEquals(List.of(), warnings(farm.act(new Verb.Retry(Verb.Which.FAILED), "2")));
    }

    @Test
    void whatWasMadeFromItIsDoneAgainWhereThatIsAskedFor() {
        RuleFarm farm =
                allDone(
                        RuleFarm.empty()
                                .with(
                                        aJob().withBlock("render", "1-10")
                                                .with(
                                                        aBlock("comp", "1-10")
                                                                .afterFramesOf("render"))
                                                .with(aBlock("mail", "1").after("comp"))),
                        10,
                        10,
                        1);

        Decision decision = farm.act(WITH_DEPENDANTS, "2/0/3-4");

        assertEquals(List.of(), warnings(decision));
        Decision.Accepted accepted = assertInstanceOf(Decision.Accepted.class, decision);
        assertEquals(
                List.of("2/0/3-4", "2/1/3-4", "2/2/0"),
                accepted.done().stream().map(Subject::toString).toList());
    }

    private static RuleFarm allDone(RuleFarm farm, int... tasks) {
        RuleFarm done = farm;
        for (int b = 0; b < tasks.length; b++) {
            done = done.with(moved(new BlockAddress(JobNumber.FIRST, b), tasks[b]));
        }
        return done;
    }

    private static TasksMoved moved(BlockAddress at, int tasks) {
        return new TasksMoved(at, TaskSet.firstOf(tasks), TaskState.DONE, NOW);
    }

    private static List<String> warnings(Decision decision) {
        return assertInstanceOf(Decision.Accepted.class, decision).warnings();
    }
}
