package farmhand.engine;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.command.WorkerVerb;
import farmhand.farm.link.Question;
import farmhand.farm.task.Exit;
import farmhand.farm.view.WorkerInfo;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** A machine that lacks memory, or is paused by a person, starts nothing and says so. */
final class FreeMemoryTest {
    private static final long GIB = 1L << 30;

    private final TestFarm farm = TestFarm.withSlots(4);

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void nothingStartsWhereMemoryIsShortAndWhatWaitsStartsOnceItIsThere() {
        farm.runner.has(GIB / 2);
        farm.submit(aJob().with(aListBlock("a", 2)));

        assertEquals(List.of(), farm.runner.launches());
        String text = "worker box has 0.5 GB of memory free; service generic needs 1.0 GB";
        assertEquals(text, why().text());
        assertEquals(Kind.WORKER, why().kind());
        assertEquals(text, worker().note());

        farm.runner.has(8 * GIB);

        farm.awaitLaunches(2);
        assertEquals("", worker().note());
    }

    @Test
    void whatWasJustStartedCountsThoughItTookNoMemoryYet() {
        farm.runner.has(2 * GIB + GIB / 2);
        farm.submit(aJob().with(aListBlock("a", 4)));

        farm.awaitLaunches(2);
        assertEquals(2, farm.runner.launches().size());

        farm.ends("2/0/0/1", Exit.DONE);
        farm.ends("2/0/1/1", Exit.DONE);

        farm.awaitLaunches(4);
    }

    @Test
    void aPausedWorkerStartsNothingButWhatIsToRunAtOnce() {
        farm.done(paused(true));
        farm.submit(aJob().with(aListBlock("a", 2)));

        assertEquals(List.of(), farm.runner.launches());
        assertEquals("worker box is paused", why().text());
        assertEquals("resume worker:box", why().remedy());
        assertTrue(worker().paused());
        assertEquals("paused", worker().status());

        farm.act(new Verb.Run(), "2/0/1");
        farm.awaitRunning("2/0/1/1");
        farm.ends("2/0/1/1", Exit.DONE);
        farm.done(paused(false));

        farm.awaitRunning("2/0/0/1");
        assertFalse(worker().paused());
    }

    @Test
    void thereIsOneWorkerAndNoOther() {
        Command other = new Command.EditPolicy(new PolicyEdit.OfWorker("elsewhere", true));

        assertEquals("not_found", farm.refused(other).code());
    }

    @Test
    void whatItRunsIsEjectedAndOpenAgain() {
        farm.submit(aJob().withBlock("render", "1"));
        farm.awaitRunning("2/0/0/1");

        farm.done(steered(WorkerVerb.EJECT));
        farm.ends("2/0/0/1", Exit.STOPPED);

        farm.awaitRunning("2/0/0/2");
        assertEquals(0, farm.task("2/0/0").failures());
    }

    @Test
    void itIsNotKeptToAUserNorTakenForSick() {
        assertEquals("not_here", farm.refused(steered(WorkerVerb.NIMBY)).code());
        assertEquals("not_here", farm.refused(steered(WorkerVerb.HEAL)).code());
        assertTrue(farm.coordinator.info().link().impossible().containsKey("nimby"));
    }

    private static Command steered(WorkerVerb verb) {
        return new Command.EditPolicy(new PolicyEdit.SteerWorker("box", verb));
    }

    @Test
    void itStaysPausedOverARestartAndThatCanBeUndone() {
        farm.done(paused(true));
        farm.close();

        try (TestFarm later = TestFarm.startedFrom(farm.store, 1)) {
            assertTrue(later.coordinator.farm().policy().isPaused("box"));

            later.done(new Command.Undo(Command.Undo.MINE));

            assertFalse(later.coordinator.farm().policy().isPaused("box"));
        }
    }

    private static Command paused(boolean value) {
        return new Command.EditPolicy(new PolicyEdit.OfWorker("box", value));
    }

    private Reason why() {
        return farm.ask(new Question.WhyOf(Subject.parse("2"))).whys().getFirst().reason();
    }

    private WorkerInfo worker() {
        return farm.ask(new Question.AllWorkers()).getFirst();
    }
}
