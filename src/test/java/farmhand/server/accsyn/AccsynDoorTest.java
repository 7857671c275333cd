package farmhand.server.accsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.engine.upkeep.AgeLimits;
import farmhand.farm.time.Age;
import farmhand.testing.Example;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How accsyn's door finds, creates and changes, through a real coordinator. */
final class AccsynDoorTest {
    private static final String PAUSED = "\"command\": \"true\", \"status\": \"paused\"";

    @TempDir Path folder;
    private RunningFarm farm;
    private AccsynClient session;

    @BeforeEach
    void open() {
        begin(AgeLimits.USUAL);
    }

    private void begin(AgeLimits ages) {
        farm = RunningFarm.growingOld(folder, ages);
        session = new AccsynClient(farm.coordinator());
    }

    @AfterEach
    void close() {
        session.close();
        farm.close();
    }

    @Test
    @Example({"accsyn 1", "accsyn 3"})
    void namesAreFoundInAnyLetterCaseAndPartsInAStableOrder() {
        for (String name : List.of("A b.mov", "other", "x y (1)", "d", "e")) {
            session.job("{\"code\": \"" + name + "\", " + PAUSED + "}");
        }

        assertEquals(List.of("A b.mov"), codes(session.find("JOB WHERE CODE=\"a B.MOV\"")));
        List<String> part =
                codes(
                        session.find(
                                "job", "{\"limit\": 2, \"skip\": 2, \"attributes\": [\"code\"]}"));
        assertEquals(List.of("x y (1)", "d"), part);
        assertThat(session.find("job", "{\"limit\": 0}")).hasSize(5);
        assertEquals(
                List.of("A b.mov", "other", "d", "e"),
                codes(
                        session.find(
                                "job where (status=paused or status=failed)"
                                        + " and code<>\"x y (1)\"")));
        JsonNode one = session.find("job", "{\"attributes\": [\"code\"]}").getFirst();
        assertThat(one.properties()).extracting(e -> e.getKey()).containsOnly("id", "code");
    }

    @Test
    void anyReferenceIsFoundByItsIdAndByItsName() {
        JsonNode job = session.create("job", "{\"code\": \"a\", " + PAUSED + "}", "").path(0);

        for (String of : List.of("user", "modifier", "parent", "source")) {
            assertThat(session.find("job where " + of + "=" + job.path(of).asText())).hasSize(1);
        }
        assertThat(session.find("job where parent=medium and user=KIM*")).hasSize(1);
        session.update("job", job.path("id").asText(), "{\"parent\": \"high\"}");
        assertEquals("farm/high", session.one("job").path("uri").asText());
    }

    @Test
    @Example({"accsyn 9", "accsyn 10"})
    void theSameSourceAndDestinationIsTriedAgainAndNotAdded() {
        String job =
                session.job(
                        "{\"command\": \"true\", \"tasks\":"
                                + " [{\"source\": \"/a\", \"destination\": \"/b\"}]}");
        session.await(job, "done");
        session.update("job", job, "{\"code\": \"copy\"}");
        String same = "{\"tasks\": [{\"source\": \"/a\", \"destination\": \"/b\"}]";

        assertThat(
                        session.refused(
                                "POST",
                                "task/create",
                                "",
                                job,
                                same + ", \"allow_duplicates\": false}"))
                .contains("/a -> /b", "allow_duplicates");
        assertEquals("done", session.status(job));
        JsonNode again = session.create("task", same + "}", job).path(0);
        assertEquals("0", again.path("uri").asText());
        Waiting.until(() -> farm.task(farmTask(job) + "/0/0").tries() == 2);
        session.create("task", "{\"tasks\": [{\"source\": \"/A\", \"destination\": \"/b\"}]}", job);
        assertThat(session.find("task where job.id=" + job)).hasSize(2);
    }

    @Test
    @Example("accsyn 11")
    void anExcludedTaskIsLeftOutUntilItIsQueuedAgain() {
        String job = session.job("{\"tasks\": [\"/a\", \"/b\", \"/c\"], " + PAUSED + "}");
        session.update("task", job, "[{\"uri\": \"1\", \"status\": \"excluded\"}]");

        session.update("job", job, "{\"status\": \"waiting\"}");
        session.await(job, "done");
        assertEquals(100, session.one("job").path("progress").asInt());
        session.update("job", job, "{\"status\": \"paused\"}");
        session.update("task", job, "[{\"uri\": \"1\", \"status\": \"queued\"}]");
        assertEquals("paused", session.status(job));
        session.update("job", job, "{\"status\": \"waiting\"}");
        session.await(job, "done");
        assertThat(session.find("task where status=done")).hasSize(3);
    }

    @Test
    @Example("accsyn 11")
    void aFailedTaskPutOnHoldMakesItsJobPaused() {
        String job = session.job("{\"command\": \"exit 1\"}");
        session.await(job, "failed");
        assertEquals("1970-01-01T00:00:00", session.one("job").path("finished").asText());

        session.update("task", job, "[{\"uri\": \"0\", \"status\": \"onhold\"}]");
        assertEquals("paused", session.status(job));
        session.update("task", job, "[{\"uri\": \"0\", \"status\": \"queued\"}]");
        session.await(job, "failed");
    }

    @Test
    void oneWrongTaskOfManyLeavesAllAsTheyWere() {
        String job = session.job("{\"tasks\": [\"/a\", \"/b\"], " + PAUSED + "}");
        String other = session.job("{\"tasks\": [\"/a\"], " + PAUSED + "}");
        String foreign = session.one("task where job.id=" + other).path("id").asText();

        for (String second :
                List.of(
                        "{\"uri\": \"1\", \"status\": \"executing\"}",
                        "{\"uri\": \"1\", \"source\": \"/x\"}",
                        "{\"uri\": \"7\", \"status\": \"onhold\"}",
                        "{\"id\": \"" + foreign + "\", \"status\": \"onhold\"}")) {
            String list = "[{\"uri\": \"0\", \"status\": \"onhold\"}, " + second + "]";
            assertThat(session.refused("PUT", "task/edit", "", job, list)).contains("data[1]");
        }
        assertThat(session.find("task where status=queued")).hasSize(3);
    }

    @Test
    @Example("accsyn 7")
    void jobsGrowOldButForThoseThatFailed() {
        close();
        begin(new AgeLimits(Duration.ofSeconds(1), Duration.ofSeconds(3)));
        String done = session.job("{\"code\": \"done\", \"command\": \"true\"}");
        session.job("{\"code\": \"failed\", \"command\": \"exit 1\"}");
        session.await(done, "done");

        Waiting.until(() -> codes(session.find("job")).equals(List.of("failed")));
        assertEquals(List.of("done", "failed"), codes(session.find("job", "{\"finished\": true}")));
        Waiting.until(() -> session.find("job where code=done", "{\"finished\": true}").isEmpty());
        assertThat(session.find("job where code=done", "{\"archived\": true}")).hasSize(1);
        Waiting.until(
                () ->
                        farm.coordinator().farm().jobs().stream()
                                .allMatch(job -> job.age() == Age.ARCHIVED));
        assertEquals(List.of("failed"), codes(session.find("job")));
    }

    @Test
    void theTimeOfATaskIsThatOfItsWholeBucket() {
        String job =
                session.job(
                        "{\"command\": \"sleep 0.2\", \"range\": \"1-2 5\","
                                + " \"settings\": {\"task_bucketsize\": \"2\"}}");
        session.await(job, "done");

        List<Integer> times =
                session.find("task where job.id=" + job).stream()
                        .map(task -> task.path("time").asInt())
                        .toList();

        assertEquals(times.get(0), times.get(1));
        assertThat(times.get(0)).isGreaterThanOrEqualTo(400);
        assertThat(times.get(2)).isGreaterThanOrEqualTo(200);
    }

    private static String farmTask(String job) {
        return job.replaceFirst("^0+", "");
    }

    private static List<String> codes(List<JsonNode> objects) {
        return objects.stream().map(one -> one.path("code").asText()).toList();
    }
}
