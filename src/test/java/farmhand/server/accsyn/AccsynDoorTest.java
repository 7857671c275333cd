package farmhand.server.accsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.engine.AgeLimits;
import farmhand.farm.time.Age;
import farmhand.testing.Example;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whoHasNotTheKeyIsToldSoInAccsynsForm() {
        String wrong = "basic " + AccsynClient.base64("kim") + ":" + AccsynClient.base64("wrong");

        var answer = session.ask("PUT", "/api/v3/api/login", "{}", wrong);

        assertEquals(401, answer.statusCode());
        assertThat(AccsynClient.tree(answer).path("message").asText()).contains("API key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    GET | job/find | (status=done | {} | is not closed
                    GET | job/find | status=done) | {} | character 12
                    GET | job/find | code="a | {} | quote is not closed
                    GET | job/find | "A b.mov"=code | {} | No attribute is compared here
                    GET | job/find | code="A b"=c | {} | (character 11 of
                    GET | job/find | code like a | {} | “code” is not compared with anything
                    GET | job/find | code==a | {} | A second sign stands beside “code”
                    GET | job/find | done | {} | (character 1 of
                    GET | job/find | colour=red | {} | no attribute “colour”
                    GET | job/find | status=asleep | {} | never “asleep”
                    GET | job/find | created>soon | {} | not a time
                    GET | job/find | `` | {"finished": "yes"} | true or false
                    GET | job/find | `` | {"limit": "2"} | whole number
                    GET | job/find | `` | {"attributes": ["colour"]} | attributes[0]
                    GET | job/find | `` | {"colour": 1} | no attribute “colour”
                    GET | volume/find | `` | {} | no entity “volume”
                    GET | attributes | `` | {"entitytype": "x"} | no entity “x”
                    GET | job/create | `` | {"command": "true"} | Use POST
                    GET | user/api_key | `` | {} | nothing that this farm does
                    POST | job/create | `` | {} | says nothing
                    POST | job/create | `` | {"command": "true", "colour": 1} | no attribute “colour”
                    POST | job/create | `` | {"command": "true", "status": "done"} | waiting or paused
                    POST | job/create | `` | {"command": "true", "range": "a-b"} | range
                    POST | job/create | `` | {"command": "true", "queue": "nowhere"} | nowhere
                    POST | job/create | `` | {"command": "true", "tasks": [{"source": 3}]} | tasks[0].source
                    POST | job/create | `` | {"tasks": ["../a"]} | no path and no share
                    POST | task/create | `` | {"tasks": ["/a"]} | no job
                    PUT | job/edit | `` | {"status": "paused"} | no job
                    DELETE | job/delete | `` | {} | no job
                    DELETE | task/delete | `` | {} | excluded instead
                    """)
    void whatIsWrongIsRefusedInAccsynsFormAndChangesNothing(
            String method, String uri, String query, String data, String said) {
        String foreign = method.equals("GET") ? "" : "614d660de50d45bb027c9bdd";

        assertThat(session.refused(method, uri, query, foreign, data)).contains(said);
        assertEquals(List.of(), session.find("job"));
    }

    /** Its event stands in the address, where each letter may take nine. */
    @Test
    void aLongQueryIsReadAndATooLongOneIsRefusedAsAQuery() {
        String code = "ä".repeat(3_900);
        assertEquals(List.of(), session.find("job where code=\"" + code + "\""));

        String deep = "(".repeat(5_000) + "code=a" + ")".repeat(5_000);
        assertThat(session.refused("GET", "job/find", deep, "", "{}"))
                .contains("longer than 4,000", "character 4001");

        var tooLong = session.ask("GET", "/api/v3/event?" + "a".repeat(70_000), "");
        assertEquals(414, tooLong.statusCode());
        assertThat(tooLong.body()).contains("\"message\":", "64 KiB");
    }

    @Test
    void whatIsNoEventIsRefusedInAccsynsForm() {
        for (String body :
                List.of(
                        "{\"uri\": ",
                        "[]",
                        "{\"uri\": \"job/create\", \"gz_data\": \"no\"}",
                        "{\"uri\": \"job/create\", \"id\": [], \"data\": {" + tasks(1) + "}}",
                        "{\"uri\": \"job/create\", \"query\": [], \"data\": {" + tasks(1) + "}}",
                        "[".repeat(100),
                        "{\"uri\": \"job/create\", \"data\": \"" + "x".repeat(65 << 20) + "\"}")) {
            var answer = session.ask("POST", "/api/v3/event", body);
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(AccsynClient.tree(answer).path("message").asText()).isNotEmpty();
        }
        assertEquals(404, session.ask("GET", "/api/v3/else", "").statusCode());
    }

    /** Also of some that are alike, of which one is made. */
    @Test
    void moreTasksThanABlockHoldsAreRefusedBeforeTheyAreRead() {
        String many = "{" + tasks(100_001) + "}";
        assertThat(session.refused("POST", "job/create", "", "", many))
                .contains("100001 tasks", "(tasks)");
        String job = session.job("{" + tasks(1) + ", \"status\": \"paused\"}");
        assertThat(session.refused("POST", "task/create", "", job, many))
                .contains("100001 tasks", "(tasks)");
        assertThat(session.find("task")).hasSize(1);
    }

    private static String tasks(int count) {
        return "\"tasks\": [\"/a\"" + ", \"/a\"".repeat(count - 1) + "]";
    }

    private static String farmTask(String job) {
        return job.replaceFirst("^0+", "");
    }

    private static List<String> codes(List<JsonNode> objects) {
        return objects.stream().map(one -> one.path("code").asText()).toList();
    }
}
