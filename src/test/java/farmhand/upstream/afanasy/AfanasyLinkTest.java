package farmhand.upstream.afanasy;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.JobStatus;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.farm.view.WorkerInfo;
import farmhand.testing.UpdateReader;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A farm behind Afanasy's port, as a gateway sees it. */
final class AfanasyLinkTest extends UpstreamTest {
    private static final JobNumber JOB = JobNumber.parse("2");

    @Test
    void aJobThatIsSubmittedRunsAndIsSeenToBeDone() {
        JobNumber job =
                farm.submit(
                        aJob().named("shot")
                                .with(aBlock("beauty", "1-6").running("echo frame @#@")));

        Waiting.until(() -> farm.job(job).status() == JobStatus.DONE);

        assertEquals("shot", farm.job(job).settings().name());
        assertEquals(6, farm.job(job).totals().done());
        assertEquals(1, farm.gateway.farm().jobs().stream().count());
    }

    @Test
    void whatOthersDoIsSeen() {
        JobNumber job = farm.farm.submit(aJob().withBlock("beauty", "1-4").paused());
        Waiting.until(() -> farm.gateway.farm().job(job).isPresent());

        farm.farm.done(
                new Command.EditJob(
                        job, List.of(new JobField.Note("hot"), new JobField.Priority(7))));
        farm.farm.done(Command.act(new Verb.Exclude(), List.of(Subject.parse(job + "/0/2"))));

        farm.await(job + "/0/2", TaskState.EXCLUDED);
        Waiting.until(() -> farm.job(job).settings().priority() == 7);
        assertEquals("hot", farm.job(job).settings().wishes().note());
    }

    @Test
    void aReaderIsToldEveryChange() {
        JobNumber job = farm.submit(aJob().withBlock("beauty", "1-4").paused());
        UpdateReader reader = new UpdateReader();
        farm.gateway.open(Since.NOTHING, reader);
        reader.next(Update.Snapshot.class);

        long last = farm.done(new Verb.Priority(120), job.toString()).revision();

        View seen = reader.viewAt(last);
        assertEquals(View.project(farm.gateway.farm()), seen);
    }

    @Test
    void whatWasDoneIsUndoneAndToldInTheHistory() throws Exception {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());
        farm.done(new Verb.Priority(150), "2");
        farm.done(new Verb.Exclude(), "2/0/1-2");

        farm.done(new Command.Undo(Command.Undo.MINE));
        farm.done(new Command.Undo(Command.Undo.MINE));

        assertEquals(TaskState.OPEN, farm.farm.task("2/0/1").state());
        assertEquals(
                50, farm.farm.coordinator().farm().job(JOB).orElseThrow().settings().priority());
        var history = asked(new Question.HistoryOf(java.util.Set.of(), Long.MAX_VALUE, 10));
        assertThat(history.entries())
                .extracting(entry -> entry.command())
                .containsExactly("undo", "undo", "exclude", "priority", "submit");
    }

    @Test
    void whatTasksWroteIsReadAlsoWhileTheyRun() throws Exception {
        farm.submit(
                aJob().with(aBlock("say", "1").running("echo hello; sleep 60"))
                        .with(aBlock("said", "1").running("echo done")));
        farm.await("2/0/0", TaskState.RUNNING);
        farm.await("2/1/0", TaskState.DONE);

        LogPiece over = asked(new Question.LogOf(AttemptAddress.parse("2/1/0/1"), 1, 3));

        assertEquals("one", over.text());
        assertTrue(over.ended());
        // A task runs a moment before it has written.
        Waiting.until(() -> log("2/0/0/1").equals("hello\n"));
    }

    @Test
    void whatATaskWroteAfterItWasLookedAtIsReadOnceItEnded() throws Exception {
        Path go = data.resolve("go");
        String command = "echo hello; until test -e " + go + "; do sleep 0.1; done; echo bye";
        farm.submit(aJob().with(aBlock("say", "1").running(command)));
        farm.await("2/0/0", TaskState.RUNNING);
        assertThat("hello\n").startsWith(log("2/0/0/1"));

        Files.createFile(go);
        farm.await("2/0/0", TaskState.DONE);

        assertEquals("hello\nbye\n", log("2/0/0/1"));
    }

    @Test
    void rendersAreWorkers() throws Exception {
        farm.submit(aJob().with(aBlock("sim", "1").running("sleep 60")));
        farm.await("2/0/0", TaskState.RUNNING);

        WorkerInfo worker = asked(new Question.AllWorkers()).getFirst();

        assertEquals("box", worker.name());
        assertEquals("[2/0/0]", worker.running().toString());
        assertEquals("running", worker.status());
    }

    @Test
    void aServerThatWasStartedAnewIsFollowedAgain() throws Exception {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());

        farm.restart();
        farm.farm.done(new Command.EditJob(JOB, List.of(new JobField.Note("after"))));

        Waiting.until(() -> farm.job(JOB).settings().wishes().note().equals("after"));
        Waiting.until(
                () ->
                        farmhand.testing.RunningFarm.sent(
                                        farm.gateway,
                                        Command.act(
                                                new Verb.Priority(9), List.of(Subject.parse("2"))))
                                instanceof farmhand.farm.command.Outcome.Done);
    }
}
