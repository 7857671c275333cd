package farmhand.cli;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.cli.part.ExitCode;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** The verbs of the window, typed, on job 2 of ten paused frames. */
final class SteerTest {
    @TempDir Path data;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(data);
        terminal.farm.submit(aJob().withBlock("beauty", "1-10").paused());
    }

    @AfterEach
    void end() {
        terminal.close();
    }

    @Test
    void tasksAreExcludedAndIncluded() {
        done("exclude 2/0/0-3\n", "exclude", "2/0/0-3");
        assertEquals(TaskState.EXCLUDED, terminal.farm.task("2/0/3").state());

        done("include 2/0/0-3\n", "include", "2/0/0-3");
        assertEquals(TaskState.OPEN, terminal.farm.task("2/0/3").state());
    }

    @Test
    void tasksAreHeld() {
        done("hold 2/0/5\n", "hold", "2/0/5");
        assertEquals(TaskState.HELD, terminal.farm.task("2/0/5").state());
    }

    @Test
    void jobsAreMoved() {
        terminal.farm.submit(aJob().withBlock("beauty", "1").paused());

        done("move 3\n", "move", "top", "3");
        assertEquals(2, job(3).settings().position());
        done("move 3\n", "move", "down", "3");
        done("move 3\n", "move", "before:2", "3");
        assertEquals(2, job(3).settings().position());
        assertEquals(2, terminal.run("move", "sideways", "3"));
    }

    @Test
    void tasksGoFirstOrAtOnce() {
        done("first 2/0/7\n", "first", "2/0/7");
        assertEquals(Turn.FIRST, terminal.farm.task("2/0/7").turn());
        done("first 2/0/7\n", "first", "--remove", "2/0/7");
        assertEquals(Turn.USUAL, terminal.farm.task("2/0/7").turn());
        done("run 2/0/8\n", "run", "2/0/8");
        terminal.farm.awaitTask("2/0/8", TaskState.FAILED); // there is no such program
    }

    @Test
    void queuesAndTheWholeFarmArePaused() {
        done("pause queue:low\n", "pause", "queue:low");
        assertTrue(terminal.farm.coordinator().farm().policy().queue("low").paused());
        done("pause farm\n", "pause", "farm");
        assertTrue(terminal.farm.coordinator().farm().policy().paused());
        done("resume farm\n", "resume", "farm");
        assertFalse(terminal.farm.coordinator().farm().policy().paused());
        assertEquals(1, terminal.run("pause", "queue:none"));
    }

    @Test
    void allJobsOfAUserArePausedAndLimited() {
        terminal.farm.submit(aJob().named("b").of("ana").withBlock("beauty", "1").paused());
        terminal.farm.submit(aJob().named("c").of("ana").withBlock("beauty", "1").paused());

        done("resume 3 4\n", "resume", "user:ana");
        done("pause 3 4\n", "pause", "user:ana");
        done("limits 2 3 4\n", "limits", "2", "2", "user:ana");
        assertEquals(ExitCode.REFUSED, terminal.run("pause", "user:nobody"));
        assertEquals(ExitCode.USAGE, terminal.run("limits", "some", "2"));
    }

    @Test
    void jobsArePausedResumedAndStopped() {
        terminal.farm.submit(aJob().with(aBlock("long", "1").running("sleep 60")));
        terminal.farm.awaitTask("3/0/0", TaskState.RUNNING);

        done("pause 3\n", "pause", "3");
        assertTrue(job(3).settings().wishes().paused());
        assertEquals(TaskState.RUNNING, terminal.farm.task("3/0/0").state());
        done("resume 3\n", "resume", "3");
        assertFalse(job(3).settings().wishes().paused());

        done("stop 3\n", "stop", "3");
        terminal.farm.awaitTask("3/0/0", TaskState.OPEN);
    }

    @Test
    void failedTasksAreTriedAgain() {
        terminal.farm.submit(
                aJob().with(aBlock("b", "1-2").running("test 1 = @#@").maxFailures(1)));
        terminal.farm.awaitTask("3/0/0", TaskState.DONE);
        terminal.farm.awaitTask("3/0/1", TaskState.FAILED);
        terminal.run("pause", "3");

        done("retry 3\n", "retry", "3");
        assertEquals(TaskState.OPEN, terminal.farm.task("3/0/1").state());
        assertEquals(TaskState.DONE, terminal.farm.task("3/0/0").state());

        done("retry 3\n", "retry", "--with-dependants", "3");
        assertEquals(TaskState.OPEN, terminal.farm.task("3/0/0").state());
    }

    @Test
    void prioritiesMayBeNegative() {
        done("priority 2\n", "priority", "-10", "2");
        assertEquals(-10, job(2).settings().priority());

        done("priority 2/0\n", "priority", "7", "2/0");
        assertEquals(7, job(2).blocks().getFirst().spec().limits().priority());

        assertEquals(ExitCode.REFUSED, terminal.run("priority", "5000", "2"));
        assertThat(terminal.err()).contains("1000");
        assertEquals(ExitCode.USAGE, terminal.run("priority", "high", "2"));
        assertEquals(ExitCode.USAGE, terminal.run("priority", "--frm", "x", "2"));
    }

    @Test
    void jobsAreDeleted() {
        done("delete 2\n", "delete", "2");
        assertTrue(terminal.farm.coordinator().farm().job(new JobNumber(2)).isEmpty());
    }

    @Test
    void whatCannotBeDoneIsSaidBesideWhatIs() {
        assertEquals(ExitCode.DONE, terminal.run("pause", "99", "2"));
        assertThat(terminal.err()).startsWith("99: ");

        assertEquals(ExitCode.REFUSED, terminal.run("pause", "99"));
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).startsWith("99: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "hold", "delete", "tasks", "watch", "log"})
    void whatIsNoAddressIsWrongUsage(String command) {
        assertEquals(ExitCode.USAGE, terminal.run(command, "two/three"));
        assertThat(terminal.err()).contains("two", "such as 3").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "submit", "append", "jobs", "tasks", "log", "watch", "retry"})
    void anUnknownOptionIsWrongUsage(String command) {
        assertEquals(ExitCode.USAGE, terminal.run(command, "--where", "2"));
        assertThat(terminal.err()).contains("--where");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause 2", "jobs", "tasks 2", "log 2/0/0", "watch", "watch 2"})
    void withoutAFarmItIsSaidHowToStartOne(String command) {
        String[] words = (command + " --farm ws://127.0.0.1:1").split(" ", -1);

        assertEquals(ExitCode.NO_FARM, terminal.run(words));
        assertThat(terminal.err())
                .contains("http://127.0.0.1:1", "farmhand serve")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause 2", "jobs", "tasks 2", "log 2/0/0", "watch 2"})
    void aRefusedTokenHasACodeOfItsOwn(String command) {
        assertEquals(
                ExitCode.TOKEN_REFUSED, terminal.runWithToken("wrong", command.split(" ", -1)));
        assertThat(terminal.err()).contains("token").doesNotContain("wrong");
    }

    private void done(String said, String... arguments) {
        assertEquals(ExitCode.DONE, terminal.run(arguments), terminal::err);
        assertEquals(said, terminal.out());
    }

    private Job job(int number) {
        return terminal.farm.coordinator().farm().job(new JobNumber(number)).orElseThrow();
    }
}
