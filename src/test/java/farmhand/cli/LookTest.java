package farmhand.cli;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.cli.part.ExitCode;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class LookTest {
    @TempDir Path data;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(data);
    }

    @AfterEach
    void end() {
        terminal.close();
    }

    @Test
    void anEmptyFarmSaysHowToBegin() {
        assertEquals(ExitCode.DONE, terminal.run("jobs"));
        assertThat(terminal.out()).contains("farmhand submit");
    }

    @Test
    void jobsAreListed() {
        terminal.farm.submit(aJob().named("sh020_light").withBlock("beauty", "1-10").paused());

        assertEquals(ExitCode.DONE, terminal.run("jobs"));
        assertThat(terminal.out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).matches("JOB +NAME +USER +STATUS +% .*"),
                        job ->
                                assertThat(job)
                                        .matches("2 +sh020_light +kim +paused +0 +10 +0 +0 +50"));
    }

    @Test
    void jobsAreListedAsJsonAsTheRouteDoes() throws IOException {
        terminal.farm.submit(aJob().named("käthe").withBlock("beauty", "1-10").paused());

        assertEquals(ExitCode.DONE, terminal.run("jobs", "--json"));
        JsonNode page = new ObjectMapper().readTree(terminal.out());
        assertEquals(1, page.path("total").asInt());
        assertEquals("käthe", page.path("jobs").path(0).path("name").asText());
        assertEquals(terminal.farm.coordinator().farm().revision(), page.path("revision").asLong());
    }

    @Test
    void touchedTasksAreListedOneByOneAndTheOthersAsRanges() {
        terminal.farm.submit(aJob().withBlock("beauty", "1-10").paused());
        terminal.run("exclude", "2/0/4");

        assertEquals(ExitCode.DONE, terminal.run("tasks", "2"));
        assertThat(terminal.out()).containsPattern("2/0/0-3,5-9 +beauty +open");
        assertThat(terminal.out()).containsPattern("2/0/4 +beauty.* +excluded");
        assertEquals(ExitCode.REFUSED, terminal.run("tasks", "99"));
        assertThat(terminal.err()).contains("99");
    }

    @Test
    void aLogIsPrintedAsItWasWritten() {
        terminal.farm.submit(
                aJob().with(aBlock("b", "1").running("echo grün; exit 3").maxFailures(2)));
        terminal.farm.awaitTask("2/0/0", TaskState.FAILED);

        assertEquals(ExitCode.DONE, terminal.run("log", "2/0/0"));
        assertEquals("grün\n", terminal.out());
        assertEquals(ExitCode.DONE, terminal.run("log", "2/0/0/1"));
        assertEquals("grün\n", terminal.out());
        assertEquals(ExitCode.REFUSED, terminal.run("log", "2/0/0/9"));
        assertEquals(ExitCode.USAGE, terminal.run("log", "2/0/0-1"));
    }

    @Test
    void theAttemptsOfATaskAreListedWithWhatEachUsed() {
        terminal.farm.submit(aJob().with(aBlock("b", "1").running("exit 3").maxFailures(2)));
        terminal.farm.awaitTask("2/0/0", TaskState.FAILED);

        assertEquals(ExitCode.DONE, terminal.run("tasks", "2/0/0"));
        assertThat(terminal.out().lines()).hasSize(3);
        assertThat(terminal.out())
                .containsPattern("2/0/0/2 +box +20\\S+Z +\\d+\\.\\d s +failed +3 ");
        assertEquals(ExitCode.DONE, terminal.run("log", "2/0/0", "--attempts"));
        assertThat(terminal.out()).containsPattern("2/0/0/1 +box");
        assertEquals(ExitCode.DONE, terminal.run("tasks", "2/0"));
        assertThat(terminal.out())
                .containsPattern("2/0/0 +1 +failed +0 +2 +2 +20\\S+Z +20\\S+Z +box ");
    }

    @Test
    void aHiddenTaskSaysSo() {
        terminal.farm.submit(aJob().withBlock("beauty", "1-10").paused());
        Subject.OfTasks task = (Subject.OfTasks) Subject.parse("2/0/4");
        TaskEdit hide = new TaskEdit(task, List.of(new TaskField.Hidden(true)));
        terminal.farm.done(new Command.EditTasks(task.block().job(), List.of(hide)));

        assertEquals(ExitCode.DONE, terminal.run("tasks", "2/0/4-4"));
        assertEquals(ExitCode.DONE, terminal.run("tasks", "where job=2 index=4"));
        assertThat(terminal.out()).containsPattern("0/4 +5 +open, hidden");
    }

    @Test
    void aTaskThatWasNeverTriedHasNoLogYet() {
        terminal.farm.submit(aJob().withBlock("beauty", "1-10").paused());

        assertEquals(ExitCode.REFUSED, terminal.run("log", "2/0/0"));
        assertThat(terminal.err()).contains("2/0/0", "has not been tried");
    }

    @Test
    void aLogIsFollowedUntilTheTaskEnds() throws Exception {
        Path go = data.resolve("go");
        terminal.farm.submit(
                aJob().with(
                                aBlock("b", "1")
                                        .running(
                                                "echo one; until test -e "
                                                        + go
                                                        + "; do sleep 0.05; done; echo two")));
        terminal.farm.awaitTask("2/0/0", TaskState.RUNNING);

        var following =
                CompletableFuture.supplyAsync(() -> terminal.run("log", "2/0/0", "--follow"));
        Waiting.until(() -> terminal.out().contains("one"));
        Files.createFile(go);

        assertEquals(ExitCode.DONE, following.get(20, TimeUnit.SECONDS));
        assertEquals("one\ntwo\n", terminal.out());
    }

    @Test
    void aJobIsWatchedUntilItEnds() {
        terminal.farm.submit(aJob().with(aBlock("good", "1-2").running("true")));
        terminal.farm.submit(aJob().with(aBlock("bad", "1").running("false").maxFailures(1)));

        assertEquals(ExitCode.DONE, terminal.run("watch", "2"));
        assertThat(terminal.out()).contains("2/0  good", "job 2  shot  done  100 %  2 of 2 done");
        assertEquals(ExitCode.REFUSED, terminal.run("watch", "3"));
        assertThat(terminal.out()).contains("failed");
        assertEquals(ExitCode.REFUSED, terminal.run("watch", "99"));
        assertThat(terminal.err()).contains("no job 99");
    }

    @Test
    void aWatchedJobThatIsDeletedEndsTheWatch() throws Exception {
        terminal.farm.submit(aJob().withBlock("beauty", "1-10").paused());

        var watching = CompletableFuture.supplyAsync(() -> terminal.run("watch", "2"));
        Waiting.until(() -> terminal.out().contains("beauty"));
        terminal.farm.done(Command.act(new Verb.Delete(), List.of(Subject.parse("2"))));

        assertEquals(ExitCode.REFUSED, watching.get(20, TimeUnit.SECONDS));
        assertThat(terminal.out()).contains("job 2 was deleted");
    }
}
