package farmhand.server.pyfarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Asking;
import farmhand.testing.Example;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.StreamSupport;

/** pyfarm's routes, through a real coordinator that runs real processes. */
final class PyfarmDoorTest extends PyfarmFarm {
    @Test
    @Example("pyfarm 1")
    void aJobHasATaskAFrame() {
        post("{\"title\":\"wait\",\"jobtype\":\"sleep\",\"start\":1}");
        JsonNode job = post("{\"title\":\"shot\",\"jobtype\":\"record\",\"start\":1,\"end\":2}");

        JsonNode tasks = tasks(job);
        assertEquals(2, tasks.size());
        for (int i = 0; i < 2; i++) {
            JsonNode task = tasks.get(i);
            assertEquals(i + 1.0, task.path("frame").asDouble());
            assertEquals("queued", task.path("state").asText());
            assertEquals(0, task.path("attempts").asInt());
            assertEquals(0, task.path("failures").asInt());
            assertEquals(50, task.path("priority").asInt());
            assertThat(task.path("time_submitted").asText()).matches("[-0-9T:]{19}\\.\\d{6}");
            assertTrue(task.path("time_started").isNull());
            assertTrue(task.path("time_finished").isNull());
        }
        assertEquals(3, job.path("requeue").asInt());
    }

    @Test
    @Example("pyfarm 3")
    void whatFailedOnceAndThenDidNotSaysSo() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"once\",\"start\":7}");

        Waiting.until(() -> get(job).path("state").asText().equals("done"));
        JsonNode task = tasks(job).get(0);
        assertEquals(1, task.path("failures").asInt());
        assertEquals(2, task.path("attempts").asInt());
        assertTrue(task.path("last_error").isNull());
        assertEquals(1.0, task.path("progress").asDouble());
        assertEquals("box", task.path("agent_id").asText());
        assertTrue(task.path("sent_to_agent").asBoolean());
        String first = path(job, task) + "/attempts/1/logs/";
        assertThat(client.json(200, "GET", first, null).get(0).path("last_error").asText())
                .contains("code 1");
        assertEquals(
                "box",
                client.json(200, "GET", path(job, task) + "/failed_on_agents/", null)
                        .get(0)
                        .path("id")
                        .asText());
    }

    @Test
    void requeueIsHowOftenAFailedTaskIsTriedAgain() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"fail\",\"start\":1,\"requeue\":1}");

        Waiting.until(() -> get(job).path("state").asText().equals("failed"));
        JsonNode task = tasks(job).get(0);
        assertEquals(2, task.path("attempts").asInt());
        assertEquals("box", task.path("agent_id").asText());
        assertEquals(
                "no licence\n",
                client.text(200, "GET", path(job, task) + "/attempts/2/logs/2.log/logfile", null));
    }

    @Test
    void aRequeueForEverIsToldAsItWasSaid() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"record\",\"start\":1,\"requeue\":-1}");

        assertEquals(-1, job.path("requeue").asInt(0));
        assertEquals(-1, get(job).path("requeue").asInt(0));
    }

    @Test
    @Example("pyfarm 7")
    void aHiddenTaskIsNotListedAndRunsAllTheSame() {
        client.json(201, "POST", JOBS, "{\"title\":\"wait\",\"jobtype\":\"sleep\",\"start\":1}");
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"record\",\"start\":1,\"end\":2}");
        client.json(200, "POST", path(job, tasks(job).get(0)), "{\"hidden\":true}");

        assertEquals(1, tasks(job).size());
        String all = JOBS + job.path("id").asInt() + "/tasks/?hidden=true";
        assertEquals(2, client.json(200, "GET", all, null).size());
        client.text(204, "DELETE", JOBS + "wait", null);
        Waiting.until(() -> handlers.journal().size() == 2);
    }

    @Test
    void dataAndEnvironmentAreReadBackAsTheyWereSent() {
        JsonNode job =
                post(
                        "{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1,"
                                + "\"data\":{\"x\":[1]},\"environ\":{\"Y\":\"2\"}}");

        assertEquals("{\"x\":[1]}", job.path("data").toString());
        assertEquals("{\"Y\":\"2\"}", get(job).path("environ").toString());
    }

    @Test
    void listsAreOfWhatTheirFiltersMeanOrRefused() {
        post("{\"title\":\"Comp a\",\"jobtype\":\"sleep\",\"start\":1,\"jobqueue\":\"low\"}");
        post("{\"title\":\"b\",\"jobtype\":\"record\",\"start\":1,\"user\":\"lee\"}");

        assertThat(titles("?title=COMP")).containsExactly("Comp a");
        assertThat(titles("?user=lee")).containsExactly("b");
        assertThat(titles("?jobqueue=low")).containsExactly("Comp a");
        assertThat(titles("?jobqueue=low&jobqueue=medium")).containsExactly("Comp a", "b");
        assertThat(titles("?jobtype=fail")).isEmpty();
    }

    @Test
    void whoMayNotPassIsToldSoInPyfarmsForm() {
        Asking stranger = new Asking(client.port(), "wrong");

        JsonNode refused = stranger.json(401, "GET", JOBS, null);

        assertEquals(1, refused.size());
        assertThat(refused.path("error").asText()).contains("token");
    }

    @Test
    void framesBetweenWholeOnesAreATaskEach() {
        JsonNode job =
                post("{\"title\":\"a\",\"jobtype\":\"record\",\"start\":1,\"end\":2,\"by\":0.5}");

        assertEquals(List.of(1.0, 1.5, 2.0), frames(tasks(job)));
        Waiting.until(() -> handlers.journal().equals(List.of("1", "1.5", "2")));
        assertEquals(0.5, get(job).path("by").asDouble());
    }

    @Test
    @Example("pyfarm 9")
    void aTaskOfAnotherJobIsNotFound() {
        JsonNode one = post("{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1}");
        JsonNode other = post("{\"title\":\"b\",\"jobtype\":\"sleep\",\"start\":1}");

        client.json(404, "GET", path(other, tasks(one).get(0)), null);
    }

    @Test
    void aBodyOfManyLevelsIsRefused() {
        assertThat(error(400, JOBS, "[".repeat(9_000))).contains("64 levels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST | jobs/ | {"title": | 400 | not JSON
                    POST | jobs/ | {"title":"a","start":1} | 400 | jobtype
                    POST | jobs/ | {"title":"a","jobtype":"nobody","start":1} | 404 | nobody
                    POST | jobs/ | {"title":"a","jobtype":"record"} | 400 | start
                    POST | jobs/ | {"title":"a","jobtype":"record","start":3,"end":1} | 400 | end
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1.23456} | 400 | four decimals
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"end":999999999,"by":0.001} | 400 | more frames
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1e300} | 400 | 12 digits
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"by":0} | 400 | above 0
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"tiles":4} | 400 | tiles
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"priority":1001} | 400 | -1000 to 1000
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"parents":[99]} | 404 | 99
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"jobqueue":"nix"} | 404 | nix
                    POST | jobs/ | {"title":7,"jobtype":"record","start":1} | 400 | title
                    POST | jobs/ | {"title":"a","jobtype":"record","start":"soon"} | 400 | start
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"colour":"red"} | 400 | colour
                    POST | jobs/ | {"title":"a","jobtype":"record","start":1,"time_started":"now"} | 400 | time_started
                    POST | jobs/ | [] | 400 | object
                    GET | jobs/none | `` | 404 | none
                    GET | jobs/?user=nobody | `` | 404 | nobody
                    GET | jobs/?jobqueue=low&jobqueue=nix | `` | 404 | nix
                    GET | jobs/?jobtype=nothing | `` | 404 | nothing
                    GET | jobs/?colour=red | `` | 400 | colour
                    GET | jobs/schema?colour=red | `` | 400 | colour
                    GET | agents/?colour=red | `` | 400 | colour
                    GET | agents/nobody | `` | 404 | nobody
                    GET | jobtypes/nothing | `` | 404 | nothing
                    GET | jobqueues/nix | `` | 404 | nix
                    GET | jobqueues/low/jobs | `` | 404 | low/jobs
                    PUT | jobs/ | {} | 405 | GET or POST
                    GET | software/ | `` | 404 | software
                    POST | agents/ | {} | 405 | GET
                    """)
    void whatIsWrongIsRefusedInPyfarmsForm(
            String method, String path, String body, int status, String says) {
        JsonNode answer =
                client.json(status, method, "/api/v1/" + path, body.isEmpty() ? null : body);

        assertThat(answer.path("error").asText()).contains(says);
    }

    @Test
    void whatStandsAroundJobsCanBeRead() {
        assertEquals(
                "box", client.json(200, "GET", "/api/v1/agents/", null).get(0).path("id").asText());
        assertThat(client.text(200, "GET", "/api/v1/jobtypes/", null)).contains("record");
        assertThat(client.text(200, "GET", "/api/v1/jobqueues/", null)).contains("medium");
        assertThat(client.text(200, "GET", JOBS + "schema", null)).contains("time_submitted");
        for (String one : List.of("agents/box", "jobtypes/record", "jobqueues/medium")) {
            assertEquals(
                    one.substring(one.indexOf('/') + 1),
                    client.json(200, "GET", "/api/v1/" + one, null).path("id").asText());
        }
    }

    private List<String> titles(String filter) {
        return StreamSupport.stream(
                        client.json(200, "GET", JOBS + filter, null).spliterator(), false)
                .map(job -> job.path("title").asText())
                .toList();
    }
}
