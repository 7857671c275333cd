package farmhand.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.TaskRunner;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.spec.Environment;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** What every {@link TaskRunner} holds. */
public abstract class TaskRunnerContract {
    private static final AttemptAddress FIRST = attempt(0);

    protected final RecordedReports reports = new RecordedReports();
    private TaskRunner runner;

    /** A new runner; closed after the test. */
    protected abstract TaskRunner open();

    /** A command that writes {@code text} as a line and ends well. */
    protected abstract String saying(String text);

    /** A command that ends with that code. */
    protected abstract String endingWith(int code);

    /** A command that does not end by itself while a test runs, and says so in a line. */
    protected abstract String waiting();

    @BeforeEach
    final void openRunner() {
        runner = open();
    }

    @AfterEach
    final void closeRunner() {
        runner.close();
    }

    @Test
    void aTaskIsStartedAndThenEnds() {
        Exit exit = run(saying("hello"));

        assertEquals(Exit.DONE, exit);
        assertEquals("started", reports.of(FIRST).getFirst());
        assertEquals("ended", reports.of(FIRST).getLast());
    }

    @Test
    void aFailedTaskTellsItsCode() {
        Exit exit = run(endingWith(3));

        assertEquals(new Exit(End.FAILED, 3, 0, "Exited with code 3."), exit);
    }

    @Test
    void whatCannotStartIsNotReportedAsStarted() {
        runner.start(
                new Launch(
                        FIRST,
                        "generic",
                        saying("hello"),
                        "/no/such/folder",
                        Environment.NONE,
                        Frames.NONE,
                        "task"),
                reports);

        Exit exit = reports.exit(FIRST);

        assertEquals(End.CANNOT_START, exit.end());
        assertTrue(exit.error().contains("/no/such/folder"), exit.error());
        assertEquals(List.of("ended"), reports.of(FIRST));
    }

    @Test
    void aStoppedTaskEndsAsStopped() {
        runner.start(launch(FIRST, waiting()), reports);
        reports.awaitWritten(FIRST);

        runner.stop(FIRST);
        runner.stop(FIRST);

        assertEquals(End.STOPPED, reports.exit(FIRST).end());
    }

    @Test
    void whatTakesTooLongEndsAsItIsTold() {
        runner.start(launch(FIRST, waiting()), reports);
        reports.awaitWritten(FIRST);

        runner.stop(FIRST, Exit.of(End.TIMED_OUT, "too long"));
        runner.stop(FIRST);

        Exit exit = reports.exit(FIRST);
        assertEquals(Exit.of(End.TIMED_OUT, "too long").with(exit.code(), exit.signal()), exit);
    }

    @Test
    void aTaskStoppedAtOnceEndsToo() {
        runner.start(launch(FIRST, waiting()), reports);

        runner.stop(FIRST);

        assertEquals(End.STOPPED, reports.exit(FIRST).end());
    }

    @Test
    void stoppingWhatDoesNotRunChangesNothing() {
        run(saying("hello"));

        runner.stop(FIRST);
        runner.stop(attempt(7));

        assertEquals(Exit.DONE, reports.exit(FIRST));
    }

    @Test
    void theLogHoldsWhatTheTaskWroteAndNothingElse() {
        run(saying("hello"));

        LogPiece whole = runner.log(FIRST, 0, 1000).orElseThrow();

        assertEquals("hello\n", whole.text());
        assertEquals(6, whole.size());
        assertTrue(whole.ended());
    }

    @Test
    void aLogIsReadInPieces() {
        run(saying("hello"));

        assertEquals("ell", runner.log(FIRST, 1, 3).orElseThrow().text());
        assertEquals("lo\n", runner.log(FIRST, -3, 1000).orElseThrow().text());
        assertEquals("hello\n", runner.log(FIRST, -1000, 1000).orElseThrow().text());
        assertEquals(6, runner.log(FIRST, 1000, 3).orElseThrow().offset());
    }

    @Test
    void theLogOfARunningTaskCanBeReadAndGrows() {
        runner.start(launch(FIRST, waiting()), reports);
        reports.awaitWritten(FIRST);

        LogPiece piece = runner.log(FIRST, 0, 1000).orElseThrow();

        assertFalse(piece.ended());
        assertTrue(piece.size() > 0);
    }

    @Test
    void anAttemptThatNeverWasHasNoLog() {
        assertEquals(Optional.empty(), runner.log(attempt(7), 0, 1000));
    }

    @Test
    void closingEndsAllAndReportsEach() {
        List<AttemptAddress> all = List.of(attempt(0), attempt(1), attempt(2));
        all.forEach(attempt -> runner.start(launch(attempt, waiting()), reports));

        runner.close();

        all.forEach(attempt -> assertEquals(End.STOPPED, reports.exit(attempt).end()));
    }

    @Test
    void whatIsStartedAfterClosingEndsAsStopped() {
        runner.close();

        runner.start(launch(FIRST, waiting()), reports);

        assertEquals(End.STOPPED, reports.exit(FIRST).end());
    }

    @Test
    void aTaskTakesOneToAllSlots() {
        for (String service : List.of("generic", "blender", "no such service")) {
            int slots = runner.slots(service, 4);

            assertTrue(1 <= slots && slots <= 4, service + " takes " + slots);
            assertEquals(1, runner.slots(service, 1));
        }
    }

    @Test
    void aMissingFolderOrProgramIsWarnedOf() {
        assertEquals(Optional.empty(), runner.warning("generic", saying("hello"), ""));
        assertTrue(runner.warning("generic", saying("hello"), "/no/such/folder").isPresent());
        assertTrue(runner.warning("generic", "no-such-program x", "").isPresent());
    }

    protected final TaskRunner runner() {
        return runner;
    }

    protected final Exit run(String command) {
        runner.start(launch(FIRST, command), reports);
        return reports.exit(FIRST);
    }

    protected static Launch launch(AttemptAddress attempt, String command) {
        return new Launch(attempt, "generic", command, "", Environment.NONE, Frames.NONE, "task");
    }

    protected static AttemptAddress attempt(int task) {
        return new TaskAddress(JobNumber.FIRST, 0, task).attempt(1);
    }
}
