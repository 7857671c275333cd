package farmhand.upstream.afanasy;

import static farmhand.testing.AJob.aJob;
import static farmhand.upstream.afanasy.ScriptedServer.job;
import static farmhand.upstream.afanasy.ScriptedServer.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.WorkerVerb;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.view.Presence;
import farmhand.farm.view.WorkerInfo;
import farmhand.farm.why.Kind;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Renders and attempts of a scripted afserver, as a link to it sees and steers them. */
final class ScriptedRendersTest {
    /** One that runs, and one that failed. */
    private static final TaskAddress EJECTED = TaskAddress.parse("2/1/2");

    private static final TaskAddress FAILED = TaskAddress.parse("2/1/1");

    private ScriptedServer server;

    @BeforeEach
    void begin() throws IOException {
        server = new ScriptedServer();
        server.jobs.put(3, job("21-get-job-full-running-mixed"));
        server.progress.put(3, recorded("22-get-job-progress-running-mixed"));
        server.users(recorded("193-get-users-after"));
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void rendersAreWorkersWithWhatTheyRun() throws Exception {
        String render = recorded("27-get-renders-busy");
        server.renders(
                "{\"renders\":["
                        + render.substring(
                                render.indexOf("\"render\":") + 9,
                                render.indexOf(",\"custom_data\""))
                        + "]}");
        try (AfanasyLink link = server.linked()) {
            List<WorkerInfo> workers =
                    link.ask(new Question.AllWorkers())
                            .toCompletableFuture()
                            .get(20, TimeUnit.SECONDS);

            assertEquals("rnode1", workers.getFirst().name());
            assertEquals("[2/1/2]", workers.getFirst().running().toString());
            assertEquals(new When(1_795_222_466_000_000L), workers.getFirst().since());
        }
    }

    @Test
    void whatFailsOnARenderIsCounted() throws Exception {
        server.renders(recorded("233-renders-nimby-and-paused"));
        try (AfanasyLink link = server.linked()) {
            server.events.add(
                    """
                    {"events":{"tasks_progress":[{"job_id":3,"blocks":[1],"tasks":[2],"progress":[\
                    {"state":" ERR","st":32,"str":1,"err":1,"hst":"r01"}]}]}}""");

            Waiting.until(() -> failuresOn(link, "r01") == 1);
            assertEquals(0, failuresOn(link, "r02"));
        }
    }

    private static int failuresOn(AfanasyLink link, String render) {
        try {
            return asked(link, new Question.AllWorkers()).stream()
                    .filter(worker -> worker.name().equals(render))
                    .findFirst()
                    .orElseThrow()
                    .failures();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void theLogOfATaskTellsItsAttempts() throws Exception {
        runsAgain();
        server.ofOne.put("log 0", recorded("230-task-log-ejected"));
        try (AfanasyLink link = server.linked()) {
            List<Attempt> attempts = asked(link, new Question.AttemptsOf(EJECTED));

            assertEquals(List.of("r01", "rnode1"), attempts.stream().map(Attempt::worker).toList());
            assertEquals(
                    List.of(End.STOPPED, End.NOT_YET),
                    attempts.stream().map(one -> one.exit().end()).toList());
            assertEquals(7_000_000, took(attempts.getFirst()));
        }
    }

    @Test
    void attemptsThatFailedAreToldWithTheirReason() throws Exception {
        server.ofOne.put("log 0", recorded("234-task-log-failed"));
        try (AfanasyLink link = server.linked()) {
            List<Attempt> attempts = asked(link, new Question.AttemptsOf(FAILED));

            assertEquals(Exit.of(End.FAILED, "Finished error."), attempts.getFirst().exit());
            assertEquals(End.FAILED, attempts.getLast().exit().end());
        }
    }

    @Test
    void whatAnEarlierAttemptWroteIsThereThoughTheTaskRunsAgain() throws Exception {
        runsAgain();
        server.ofOne.put("output 1", recorded("231-task-output-of-earlier-run"));
        try (AfanasyLink link = server.linked()) {
            LogPiece piece = asked(link, new Question.LogOf(EJECTED.attempt(1), 0, 1_000));

            assertThat(piece.text()).startsWith("line 1\nline 2");
            assertTrue(piece.ended());
        }
    }

    @Test
    void anAttemptThatWroteNothingHasAnEmptyLog() throws Exception {
        runsAgain();
        server.ofOne.put(
                "output 1",
                recorded("231-task-output-of-earlier-run")
                        .replaceFirst(
                                "(?s)\"data\":\".*\"",
                                "\"data\":\"ERROR: Can't get file:\\\\n/s/0.10/output/1.txt\\\\nNo such file or directory\""));
        try (AfanasyLink link = server.linked()) {
            LogPiece piece = asked(link, new Question.LogOf(EJECTED.attempt(1), 0, 1_000));

            assertEquals("", piece.text());
            assertTrue(piece.ended());
        }
    }

    @Test
    void rendersSayWhetherTheyTakePart() throws Exception {
        server.renders(recorded("233-renders-nimby-and-paused"));
        try (AfanasyLink link = server.linked()) {
            List<WorkerInfo> workers = asked(link, new Question.AllWorkers());

            assertEquals(Presence.NIMBY, workers.getFirst().presence());
            assertTrue(workers.getLast().paused());
        }
    }

    @Test
    void rendersAreEjectedKeptToTheirUsersAndHealed() throws Exception {
        server.renders(recorded("233-renders-nimby-and-paused"));
        server.ofOne.put("renders log", recorded("232-render-log"));
        try (AfanasyLink link = server.linked()) {
            for (WorkerVerb verb : WorkerVerb.values()) {
                RunningFarm.sent(
                        link, new Command.EditPolicy(new PolicyEdit.SteerWorker("r02", verb)));
            }
            String log = asked(link, new Question.WorkerLogOf("r01"));

            assertEquals(
                    List.of(
                            "{\"type\":\"eject_tasks\"}",
                            "{\"nimby\":true}",
                            "{\"nimby\":false}",
                            "{\"type\":\"heal_sick\"}"),
                    server.deeds.stream()
                            .map(
                                    deed ->
                                            deed.has("params")
                                                    ? deed.path("params").toString()
                                                    : deed.path("operation").toString())
                            .toList());
            assertEquals("[2]", server.deeds.getFirst().path("ids").toString());
            assertThat(log).contains("eject_tasks: r01: [generic():1000] kim");
        }
    }

    @Test
    void whatIsNotedOfARenderIsItsAnnotation() throws Exception {
        server.renders(
                recorded("233-renders-nimby-and-paused")
                        .replaceFirst(
                                "\"name\":\"r01\"",
                                "\"name\":\"r01\",\"annotation\":\"fan is loud\""));
        try (AfanasyLink link = server.linked()) {
            assertEquals("fan is loud", link.farm().policy().note("r01"));

            RunningFarm.sent(
                    link, new Command.EditPolicy(new PolicyEdit.NoteWorker("r02", "new disk")));

            assertEquals(
                    "{\"annotation\":\"new disk\"}",
                    server.deeds.getFirst().path("params").toString());
        }
    }

    @Test
    void thatNoRenderTakesTasksIsWhyNothingRuns() throws Exception {
        server.renders(recorded("233-renders-nimby-and-paused"));
        try (AfanasyLink link = server.linked()) {
            var done =
                    assertInstanceOf(
                            Outcome.Done.class,
                            RunningFarm.sent(
                                    link, new Command.Submit(aJob().withBlock("b", "1-2").spec())));

            Subject job = done.subjects().getFirst();
            var why = asked(link, new Question.WhyOf(job)).whys().getFirst();

            assertEquals(Kind.WORKER, why.reason().kind());
            assertEquals(
                    "no render takes tasks: 1 paused, 1 kept to its user", why.reason().text());
            assertEquals("resume worker:r02", why.reason().remedy());
        }
    }

    private void runsAgain() throws IOException {
        server.progress.put(
                3,
                recorded("22-get-job-progress-running-mixed")
                        .replace(
                                "{\"state\":\" RUN\",\"st\":4611686018427387906,\"str\":1",
                                "{\"state\":\" RUN\",\"st\":2,\"str\":2"));
    }

    private static <A> A asked(AfanasyLink link, Question<A> question) throws Exception {
        return link.ask(question).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static long took(Attempt attempt) {
        return attempt.ended().micros() - attempt.started().micros();
    }
}
