package farmhand.server.pyfarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Example;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What pyfarm's clients change of jobs and tasks. */
final class PyfarmChangesTest extends PyfarmFarm {
    @Test
    @Example("pyfarm 11")
    void framesThatAreChangedComeAndGoAndTheRestStays() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"record\",\"start\":1,\"end\":3}");
        Waiting.until(() -> get(job).path("state").asText().equals("done"));
        JsonNode before = tasks(job);
        client.json(201, "POST", JOBS, "{\"title\":\"wait\",\"jobtype\":\"sleep\",\"start\":1}");

        JsonNode changed =
                client.json(200, "POST", JOBS + "a", "{\"start\":2,\"end\":4,\"requeue\":0}");

        assertEquals("queued", changed.path("state").asText());
        assertEquals(0, changed.path("requeue").asInt());
        assertEquals(4.0, changed.path("end").asDouble());
        JsonNode after = tasks(job);
        assertEquals(List.of(2.0, 3.0, 4.0), frames(after));
        assertEquals(before.get(1), after.get(0));
        assertEquals(before.get(2).path("id"), after.get(1).path("id"));
        assertEquals("queued", after.get(2).path("state").asText());
        client.text(204, "DELETE", JOBS + "wait", null);
        Waiting.until(() -> handlers.journal().equals(List.of("1", "2", "3", "4")));
    }

    @Test
    void aChangeThatIsRefusedInPartIsRefusedWhole() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1}");

        assertThat(error(400, JOBS + "a", "{\"notes\":\"x\",\"batch\":10001}")).contains("10000");

        assertEquals("", get(job).path("notes").asText());
    }

    @Test
    void aTaskThatIsSetFailedByHandCountsThatAndTellsWhen() {
        post("{\"title\":\"wait\",\"jobtype\":\"sleep\",\"start\":1}");
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1}");
        String task = path(job, tasks(job).get(0));

        JsonNode failed = client.json(200, "POST", task, "{\"state\":\"failed\"}");
        assertEquals(1, failed.path("failures").asInt());
        assertTrue(failed.path("time_started").isNull());
        assertTrue(failed.path("time_finished").isTextual());

        JsonNode again = client.json(200, "POST", task, "{\"state\":\"queued\"}");
        assertEquals(0, again.path("failures").asInt());
        assertTrue(again.path("time_finished").isNull());
    }

    @Test
    void aRunningTaskThatIsSetFailedHasFailedOnce() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1}");
        String task = path(job, tasks(job).get(0));
        Waiting.until(
                () -> client.json(200, "GET", task, null).path("state").asText().equals("running"));

        client.json(200, "POST", task, "{\"state\":\"failed\"}");

        Waiting.until(
                () -> client.json(200, "GET", task, null).path("state").asText().equals("failed"));
        assertEquals(1, client.json(200, "GET", task, null).path("failures").asInt());
    }

    @Test
    void severalColumnsAreChangedTogetherOrNotAtAll() {
        client.json(201, "POST", JOBS, "{\"title\":\"wait\",\"jobtype\":\"sleep\",\"start\":1}");
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"record\",\"start\":1,\"end\":3}");
        String most = "{\"priority\":7,\"requeue\":0,\"start\":2,\"end\":4,\"cpus\":2";

        assertThat(error(404, JOBS + "a", most + ",\"jobqueue\":\"nix\"}")).contains("nix");

        JsonNode same = get(job);
        assertEquals(50, same.path("priority").asInt());
        assertEquals(3, same.path("requeue").asInt());
        assertEquals(List.of(1.0, 2.0, 3.0), frames(tasks(job)));

        JsonNode changed = client.json(200, "POST", JOBS + "a", most + ",\"jobqueue\":\"low\"}");
        assertEquals(7, changed.path("priority").asInt());
        assertEquals(0, changed.path("requeue").asInt());
        assertEquals("low", changed.path("jobqueue").asText());
        assertEquals(List.of(2.0, 3.0, 4.0), frames(tasks(job)));
        JsonNode history = client.json(200, "GET", "/farm/history?limit=1", null);
        assertThat(history.toString()).contains("edit, append, delete");
        client.json(200, "POST", "/farm/undo", "{}");
        assertEquals(50, get(job).path("priority").asInt());
        assertEquals(List.of(1.0, 2.0, 3.0), frames(tasks(job)));
    }

    @Test
    void aFrameThatRunsIsNotTakenAway() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1,\"end\":3}");
        Waiting.until(() -> tasks(job).get(0).path("state").asText().equals("running"));

        assertThat(error(400, JOBS + "a", "{\"start\":2,\"end\":9}")).contains("Frame 1 ");

        assertEquals(List.of(1.0, 2.0, 3.0), frames(tasks(job)));
    }

    @Test
    @Example("pyfarm 5")
    void prioritiesAndStatesAreChecked() {
        post("{\"title\":\"wait\",\"jobtype\":\"sleep\",\"start\":1}");
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"record\",\"start\":1,\"end\":2}");
        String task = path(job, tasks(job).get(0));

        for (String fine : new String[] {"1000", "-1000", "null"}) {
            client.json(200, "POST", task, "{\"priority\":" + fine + "}");
        }
        for (String bad : new String[] {"1001", "-1001", "\"5\""}) {
            assertThat(error(400, task, "{\"priority\":" + bad + "}")).contains("-1000 to 1000");
        }
        assertEquals(50, client.json(200, "GET", task, null).path("priority").asInt());
        assertThat(error(400, task, "{\"state\":\"bogus\"}")).contains("queued, paused, done");
        assertEquals("paused", state(task, "{\"state\":\"paused\"}"));
        assertEquals("queued", state(task, "{\"state\":\"queued\"}"));
        assertEquals("done", state(task, "{\"state\":\"done\"}"));
        assertEquals(1.0, client.json(200, "GET", task, null).path("progress").asDouble());
        assertThat(client.json(200, "GET", task, null).path("time_finished").asText())
                .matches("[-0-9T:]{19}\\.\\d{6}");
        assertThat(error(400, task, "{\"progress\":0.5}")).contains("progress");
        assertThat(error(400, task, "{\"time_finished\":\"now\"}")).contains("time_finished");
    }

    private String state(String task, String change) {
        return client.json(200, "POST", task, change).path("state").asText();
    }
}
