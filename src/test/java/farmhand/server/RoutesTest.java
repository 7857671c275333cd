package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.JobInFull;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Origin;
import farmhand.farm.task.TaskState;
import farmhand.server.Doors.Answer;
import farmhand.testing.Specs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

/** Each route: what it answers, and what it refuses. */
final class RoutesTest {
    private static final String JOB =
            "{\"name\":\"sh020\",\"blocks\":[{\"name\":\"render\",\"frames\":\"1-10\",\"command\":\"r"
                    + " @#@\"}]}";

    private final Doors doors = Doors.open();

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void healthIsToldToEverybody() throws Exception {
        Answer answer =
                doors.ask(doors.request("/farm/health").removeHeader("Authorization").build());

        assertEquals(200, answer.status());
        assertEquals("{\"status\":\"ok\"}", answer.body());
    }

    @Test
    void theFarmSaysWhatItIsAndWhereItsDoorsAre() throws Exception {
        Answer answer = doors.get("/farm");

        var farm = Answers.readFarm(answer.body());
        assertEquals(200, answer.status());
        assertEquals(doors.farm.info(), farm.info());
        assertEquals("127.0.0.1:" + doors.door.port(), farm.doors().get("http"));
    }

    @Test
    void aSubmittedJobIsOnTheFarm() throws Exception {
        Answer answer = doors.send("POST", "/farm/jobs", JOB);

        assertEquals(201, answer.status(), answer.body());
        assertEquals("/farm/jobs/2", answer.headers().get("Location"));
        assertThat(answer.body()).contains("\"number\":2", "\"frames\":\"1-10\"");
        assertEquals(
                "sh020", doors.farm.farm().job(new JobNumber(2)).orElseThrow().settings().name());
    }

    @Test
    void aJobIsToldWithItsBlocksAndRuns() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("render", "1-10"));

        Answer answer = doors.get("/farm/jobs/" + number);

        assertEquals(
                JobInFull.of(doors.farm.farm().job(number).orElseThrow()),
                Answers.readJob(answer.body()));
    }

    @Test
    void jobsComeInPages() throws Exception {
        IntStream.range(0, 5).forEach(i -> doors.submit("j" + i, Specs.frames("r", "1")));

        var page = Answers.readJobs(doors.get("/farm/jobs?limit=2&skip=1").body());

        assertEquals(5, page.total());
        assertThat(page.jobs())
                .extracting(job -> job.settings().name())
                .containsExactly("j1", "j2");
    }

    @Test
    void aLimitAboveTheMostIsRefused() throws Exception {
        Answer answer = doors.get("/farm/jobs?limit=10001");

        assertEquals(400, answer.status());
        assertThat(answer.body()).contains("\"code\":\"bad_parameter\"", "\"at\":\"limit\"");
    }

    @Test
    void aParameterThatIsNotKnownIsRefused() throws Exception {
        Answer answer = doors.get("/farm/jobs?were=x");

        assertEquals(400, answer.status());
        assertThat(answer.body())
                .contains(
                        "\"code\":\"unknown_parameter\"", "where, finished, archived, limit, skip");
    }

    @Test
    void aQueryThatCannotBeReadIsRefusedWithItsPlace() throws Exception {
        Answer jobs = doors.get("/farm/jobs?where=job%20where%20stauts%3Ddone");
        Answer tasks = doors.get("/farm/tasks?where=status%3Ddon");

        assertEquals(400, jobs.status());
        assertThat(jobs.body()).contains("\"position\":10", "Did you mean “status”?");
        assertEquals(400, tasks.status());
        assertThat(tasks.body()).contains("\"position\":7");
    }

    @Test
    void aPatchAnswersTheJobAsItIsNow() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("render", "1-10"));

        Answer answer = doors.send("PATCH", "/farm/jobs/" + number, "{\"priority\":77}");

        assertEquals(200, answer.status());
        assertThat(answer.body()).contains("\"priority\":77", "\"revision\":2");
    }

    @Test
    void aDeletedJobIsGone() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("render", "1-10"));

        Answer answer = doors.send("DELETE", "/farm/jobs/" + number, null);

        assertEquals(200, answer.status());
        assertEquals(404, doors.get("/farm/jobs/" + number).status());
        assertEquals(404, doors.send("DELETE", "/farm/jobs/" + number, null).status());
    }

    @Test
    void appendedBlocksAndTasksAreNamedByTheirIndexes() throws Exception {
        JobNumber number = doors.submit("a", Specs.tasks("list", "x", "y"));

        Answer blocks =
                doors.send(
                        "POST",
                        "/farm/jobs/" + number + "/blocks",
                        "[{\"name\":\"b\",\"frames\":\"1\",\"command\":\"x\"}]");
        Answer tasks =
                doors.send(
                        "POST",
                        "/farm/jobs/" + number + "/blocks/0/tasks",
                        "[{\"name\":\"z\"},{\"name\":\"w\"}]");

        assertEquals("{\"blocks\":[1],\"revision\":2}", blocks.body());
        assertEquals("{\"tasks\":[2,3],\"revision\":3}", tasks.body());
        assertEquals(201, blocks.status());
        assertEquals(201, tasks.status());
    }

    @Test
    void tasksForANumericBlockAreRefusedByTheFarm() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("render", "1-10"));

        Answer answer =
                doors.send(
                        "POST",
                        "/farm/jobs/" + number + "/blocks/0/tasks",
                        "[{\"name\":\"z\",\"command\":\"x\"}]");

        assertEquals(409, answer.status());
        assertThat(answer.body()).contains("numeric_block", "\"subject\":\"2/0\"");
    }

    @Test
    void aPatchedBlockIsAnswered() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("render", "1-10"));

        Answer answer =
                doors.send("PATCH", "/farm/jobs/" + number + "/blocks/0", "{\"max_running\":4}");

        assertEquals(200, answer.status());
        assertThat(answer.body()).contains("\"max_running\":4", "\"max_failures\":3");
        assertEquals(
                404,
                doors.send("PATCH", "/farm/jobs/" + number + "/blocks/1", "{\"priority\":4}")
                        .status());
    }

    @Test
    void tasksComeInPagesOverAllBlocks() throws Exception {
        JobNumber number =
                doors.submit("a", Specs.frames("r", "1-10"), Specs.tasks("list", "x", "y"));

        var page =
                Answers.readTasks(
                        doors.get("/farm/jobs/" + number + "/tasks?skip=9&limit=2").body());
        var block =
                Answers.readTasks(
                        doors.get("/farm/jobs/" + number + "/tasks?block=1&from=1").body());

        assertEquals(12, page.total());
        assertThat(page.tasks()).extracting(t -> t.task().name()).containsExactly("10", "x");
        assertEquals(2, block.total());
        assertThat(block.tasks()).extracting(t -> t.task().name()).containsExactly("y");
    }

    @Test
    void patchedTasksAreMoved() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("r", "1-10"));

        Answer answer =
                doors.send(
                        "PATCH",
                        "/farm/jobs/" + number + "/tasks",
                        "[{\"tasks\":\"0/2-4\",\"status\":\"excluded\"}]");

        assertEquals("{\"done\":[\"2/0/2-4\"],\"refused\":[],\"revision\":2}", answer.body());
        assertEquals(
                TaskState.EXCLUDED,
                doors.farm
                        .farm()
                        .job(number)
                        .orElseThrow()
                        .blocks()
                        .getFirst()
                        .tasks()
                        .task(3)
                        .state());
    }

    @Test
    void aTaskIsToldWithItsCommandAndAttempts() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("r", "1-10"));

        Answer answer = doors.get("/farm/jobs/" + number + "/tasks/0/4");

        assertThat(answer.body())
                .contains("\"id\":\"000000020000010000000004\"", "\"attempts\":[]");
        assertEquals(404, doors.get("/farm/jobs/" + number + "/tasks/0/10").status());
        assertEquals(404, doors.get("/farm/jobs/" + number + "/tasks/1/0").status());
        assertEquals(400, doors.get("/farm/jobs/" + number + "/tasks/0/x").status());
    }

    @Test
    void commandsAreDoneInPart() throws Exception {
        JobNumber number = doors.submit("a", Specs.frames("r", "1-10"));

        Answer part =
                doors.send(
                        "POST",
                        "/farm/commands",
                        "[{\"command\":\"pause\",\"subjects\":[\"" + number + "\",\"99\"]}]");
        Answer none =
                doors.send(
                        "POST", "/farm/commands", "{\"command\":\"pause\",\"subjects\":[\"99\"]}");

        assertEquals(200, part.status());
        assertThat(part.body()).contains("\"done\":[\"2\"]", "\"subject\":\"99\"");
        assertEquals(409, none.status());
    }

    @Test
    void whoAsksIsToldToTheFarm() throws Exception {
        doors.send("POST", "/farm/jobs", JOB);
        var asked = doors.request("/farm/jobs").header("Farmhand-User", "J%C3%BCrgen 100%25");
        asked.header("Farmhand-Program", "window").post(Doors.json(JOB));
        doors.ask(asked.build());

        assertEquals(
                java.util.List.of(
                        new Origin("kim", "http", "127.0.0.1"),
                        new Origin("Jürgen 100%", "window", "127.0.0.1")),
                doors.farm.origins());
    }

    @Test
    void aFarmThatCannotAnswerIsATemporaryState() throws Exception {
        doors.farm.breakDown(new IllegalStateException("The disk is full."));

        Answer answer = doors.send("POST", "/farm/jobs", JOB);

        assertEquals(503, answer.status());
        assertEquals("1", answer.headers().get("Retry-After"));
        assertThat(answer.body()).contains("The disk is full.");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        Answer answer = doors.get("/farm/nowhere");
        assertEquals(404, answer.status());
        assertThat(answer.body()).startsWith("{\"error\":{\"code\":\"not_found\"");
    }

    @Test
    void aMethodThatIsNotTakenIsAnsweredWithThoseThatAre() throws Exception {
        Answer answer = doors.send("PUT", "/farm/jobs/2", "{}");
        assertEquals(405, answer.status());
        assertEquals("DELETE, GET, PATCH", answer.headers().get("Allow"));
        assertTrue(answer.body().contains("method_not_allowed"));
    }
}
